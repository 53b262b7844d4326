// Generated from schemas/ by `npm run generate`. Do not edit.
export const recordShapes = {
  "initials": {
    "kind": "text",
    "maxLength": 120
  },
  "familyName": {
    "kind": "text",
    "maxLength": 120
  },
  "dateOfBirth": {
    "kind": "day"
  },
  "ageBand": {
    "kind": "choice",
    "values": [
      "18-22",
      "23-27",
      "28-54",
      "55-66",
      "67+"
    ]
  },
  "bsn": {
    "kind": "text",
    "maxLength": 120
  },
  "lawfulResidence": {
    "kind": "yes-no"
  },
  "representativeType": {
    "kind": "choice",
    "values": [
      "none",
      "bewind",
      "mentorschap",
      "curatele",
      "volmacht"
    ]
  },
  "representativeContact": {
    "kind": "group",
    "parts": [
      {
        "name": "name",
        "isRequired": false,
        "kind": "text",
        "maxLength": 120
      },
      {
        "name": "org",
        "isRequired": true,
        "kind": "text",
        "maxLength": 120
      },
      {
        "name": "phone",
        "isRequired": false,
        "kind": "phone"
      },
      {
        "name": "email",
        "isRequired": false,
        "kind": "email"
      }
    ]
  },
  "phone": {
    "kind": "phone"
  },
  "email": {
    "kind": "email"
  },
  "correspondenceAddress": {
    "kind": "group",
    "parts": [
      {
        "name": "street",
        "isRequired": true,
        "kind": "text",
        "maxLength": 120
      },
      {
        "name": "houseNumber",
        "isRequired": true,
        "kind": "text",
        "maxLength": 120
      },
      {
        "name": "postcode",
        "isRequired": true,
        "kind": "text",
        "maxLength": 120
      },
      {
        "name": "city",
        "isRequired": true,
        "kind": "text",
        "maxLength": 120
      }
    ]
  },
  "currentStayAddress": {
    "kind": "group",
    "parts": [
      {
        "name": "street",
        "isRequired": true,
        "kind": "text",
        "maxLength": 120
      },
      {
        "name": "houseNumber",
        "isRequired": true,
        "kind": "text",
        "maxLength": 120
      },
      {
        "name": "postcode",
        "isRequired": true,
        "kind": "text",
        "maxLength": 120
      },
      {
        "name": "city",
        "isRequired": true,
        "kind": "text",
        "maxLength": 120
      }
    ]
  },
  "addressSecret": {
    "kind": "yes-no"
  },
  "preferredLanguage": {
    "kind": "text",
    "maxLength": 120
  },
  "householdSize": {
    "kind": "number",
    "isWhole": true,
    "minimum": 1,
    "maximum": 20
  },
  "householdType": {
    "kind": "choice",
    "values": [
      "single",
      "couple",
      "single+children",
      "couple+children"
    ]
  },
  "outflowReadyFrom": {
    "kind": "day"
  },
  "outflowProfile": {
    "kind": "choice",
    "values": [
      "W1",
      "W2",
      "W3",
      "W4",
      "W5"
    ]
  },
  "skillHousing": {
    "kind": "number",
    "isWhole": true,
    "minimum": 1,
    "maximum": 5
  },
  "skillMoney": {
    "kind": "number",
    "isWhole": true,
    "minimum": 1,
    "maximum": 5
  },
  "skillSelfCare": {
    "kind": "number",
    "isWhole": true,
    "minimum": 1,
    "maximum": 5
  },
  "daytimeActivity": {
    "kind": "yes-no"
  },
  "tenancyTraining": {
    "kind": "group",
    "parts": [
      {
        "name": "done",
        "isRequired": true,
        "kind": "yes-no"
      },
      {
        "name": "date",
        "isRequired": false,
        "kind": "day"
      }
    ]
  },
  "municipalityOfOrigin": {
    "kind": "text",
    "maxLength": 120
  },
  "preferredAreas": {
    "kind": "codes"
  },
  "excludedAreas": {
    "kind": "codes"
  },
  "dwellingRequirements": {
    "kind": "group",
    "parts": [
      {
        "name": "rooms",
        "isRequired": false,
        "kind": "number",
        "isWhole": true,
        "minimum": 1,
        "maximum": 10
      },
      {
        "name": "maxFloor",
        "isRequired": false,
        "kind": "number",
        "isWhole": true,
        "minimum": 0,
        "maximum": 60
      },
      {
        "name": "accessible",
        "isRequired": false,
        "kind": "yes-no"
      }
    ]
  },
  "maxRent": {
    "kind": "number",
    "isWhole": false,
    "minimum": 0,
    "maximum": 10000
  },
  "urgency": {
    "kind": "group",
    "parts": [
      {
        "name": "status",
        "isRequired": true,
        "kind": "choice",
        "values": [
          "granted",
          "refused",
          "pending"
        ]
      },
      {
        "name": "code",
        "isRequired": false,
        "kind": "choice",
        "values": [
          "UIT"
        ]
      },
      {
        "name": "validUntil",
        "isRequired": false,
        "kind": "day"
      }
    ]
  },
  "originSetting": {
    "kind": "choice",
    "values": [
      "MO",
      "BW",
      "VO",
      "GGZ",
      "jeugd",
      "detentie"
    ]
  },
  "housingRegistrationNo": {
    "kind": "text",
    "maxLength": 120
  },
  "incomeSource": {
    "kind": "choice",
    "values": [
      "arbeid",
      "uitkering",
      "studie",
      "anders"
    ]
  },
  "incomeTestResult": {
    "kind": "choice",
    "values": [
      "past",
      "past niet"
    ]
  },
  "householdIncome": {
    "kind": "number",
    "isWhole": false,
    "minimum": 0,
    "maximum": 1000000
  },
  "rentPaymentArrangement": {
    "kind": "choice",
    "values": [
      "zelf",
      "incasso",
      "bewindvoerder",
      "budgetbeheer",
      "inhouding"
    ]
  },
  "budgetSupportType": {
    "kind": "choice",
    "values": [
      "none",
      "budgetcoaching",
      "budgetbegeleiding",
      "budgetbeheer",
      "beschermingsbewind",
      "langdurig"
    ]
  },
  "financialContact": {
    "kind": "group",
    "parts": [
      {
        "name": "name",
        "isRequired": false,
        "kind": "text",
        "maxLength": 120
      },
      {
        "name": "org",
        "isRequired": true,
        "kind": "text",
        "maxLength": 120
      },
      {
        "name": "phone",
        "isRequired": false,
        "kind": "phone"
      },
      {
        "name": "email",
        "isRequired": false,
        "kind": "email"
      }
    ]
  },
  "debtStabilised": {
    "kind": "yes-no"
  },
  "debtTrackPhase": {
    "kind": "choice",
    "values": [
      "aanmelding",
      "intake",
      "stabilisatie",
      "regeling",
      "nazorg",
      "uitstroom"
    ]
  },
  "debtDetails": {
    "kind": "none"
  },
  "formerRentDebtHere": {
    "kind": "group",
    "parts": [
      {
        "name": "amount",
        "isRequired": true,
        "kind": "number",
        "isWhole": false,
        "minimum": 0,
        "maximum": 1000000
      },
      {
        "name": "arranged",
        "isRequired": true,
        "kind": "yes-no"
      }
    ]
  },
  "supportActive": {
    "kind": "yes-no"
  },
  "supportProviderName": {
    "kind": "text",
    "maxLength": 120
  },
  "supportContact": {
    "kind": "group",
    "parts": [
      {
        "name": "name",
        "isRequired": true,
        "kind": "text",
        "maxLength": 120
      },
      {
        "name": "phone",
        "isRequired": false,
        "kind": "phone"
      },
      {
        "name": "email",
        "isRequired": false,
        "kind": "email"
      }
    ]
  },
  "supportPeriod": {
    "kind": "group",
    "parts": [
      {
        "name": "start",
        "isRequired": true,
        "kind": "day"
      },
      {
        "name": "plannedEnd",
        "isRequired": false,
        "kind": "day"
      }
    ]
  },
  "supportEndDate": {
    "kind": "day"
  },
  "supportIntensityBand": {
    "kind": "choice",
    "values": [
      "laag",
      "midden",
      "hoog"
    ]
  },
  "supportPlanGoals": {
    "kind": "text",
    "maxLength": 4000
  },
  "nextEvaluationDate": {
    "kind": "day"
  },
  "evaluationOutcome": {
    "kind": "choice",
    "values": [
      "voortzetten",
      "afschalen",
      "omklappen",
      "niet-omklappen"
    ]
  },
  "escalationLevel": {
    "kind": "choice",
    "values": [
      "groen",
      "geel",
      "rood"
    ]
  },
  "outOfHoursContact": {
    "kind": "group",
    "parts": [
      {
        "name": "org",
        "isRequired": true,
        "kind": "text",
        "maxLength": 120
      },
      {
        "name": "phone",
        "isRequired": true,
        "kind": "phone"
      }
    ]
  },
  "contactLost": {
    "kind": "day"
  },
  "wmoAllocation": {
    "kind": "group",
    "parts": [
      {
        "name": "number",
        "isRequired": true,
        "kind": "text",
        "maxLength": 120
      },
      {
        "name": "product",
        "isRequired": true,
        "kind": "text",
        "maxLength": 120
      },
      {
        "name": "from",
        "isRequired": false,
        "kind": "day"
      },
      {
        "name": "to",
        "isRequired": false,
        "kind": "day"
      }
    ]
  },
  "landlordStatement": {
    "kind": "choice",
    "values": [
      "positief",
      "neutraal",
      "negatief",
      "geen"
    ]
  },
  "contractForm": {
    "kind": "choice",
    "values": [
      "regulier",
      "tijdelijk",
      "driepartijen",
      "omklap",
      "friends",
      "flex"
    ]
  },
  "contractDates": {
    "kind": "group",
    "parts": [
      {
        "name": "start",
        "isRequired": false,
        "kind": "day"
      },
      {
        "name": "conversion",
        "isRequired": false,
        "kind": "day"
      },
      {
        "name": "end",
        "isRequired": false,
        "kind": "day"
      }
    ]
  },
  "dwellingAddress": {
    "kind": "group",
    "parts": [
      {
        "name": "street",
        "isRequired": true,
        "kind": "text",
        "maxLength": 120
      },
      {
        "name": "houseNumber",
        "isRequired": true,
        "kind": "text",
        "maxLength": 120
      },
      {
        "name": "postcode",
        "isRequired": true,
        "kind": "text",
        "maxLength": 120
      },
      {
        "name": "city",
        "isRequired": true,
        "kind": "text",
        "maxLength": 120
      },
      {
        "name": "bagId",
        "isRequired": false,
        "kind": "text",
        "maxLength": 120
      }
    ]
  },
  "rentArrears": {
    "kind": "group",
    "parts": [
      {
        "name": "months",
        "isRequired": true,
        "kind": "number",
        "isWhole": true,
        "minimum": 0,
        "maximum": 600
      },
      {
        "name": "amount",
        "isRequired": true,
        "kind": "number",
        "isWhole": false,
        "minimum": 0,
        "maximum": 1000000
      }
    ]
  },
  "nuisanceStatus": {
    "kind": "choice",
    "values": [
      "geen",
      "gemeld",
      "in behandeling",
      "afgesloten"
    ]
  },
  "nuisanceNature": {
    "kind": "choice",
    "values": [
      "geluid",
      "vervuiling",
      "overig"
    ]
  },
  "safetyInstruction": {
    "kind": "group",
    "parts": [
      {
        "name": "code",
        "isRequired": true,
        "kind": "choice",
        "values": [
          "bezoek-met-twee",
          "bel-eerst",
          "niet-alleen",
          "geen-bijzonderheden"
        ]
      },
      {
        "name": "note",
        "isRequired": false,
        "kind": "text",
        "maxLength": 200
      }
    ]
  },
  "riskAssessment": {
    "kind": "text",
    "maxLength": 4000
  },
  "justiceData": {
    "kind": "text",
    "maxLength": 4000
  },
  "diagnosis": {
    "kind": "text",
    "maxLength": 4000
  },
  "medicationTreatment": {
    "kind": "text",
    "maxLength": 4000
  },
  "addictionHistory": {
    "kind": "text",
    "maxLength": 4000
  },
  "crisisPlan": {
    "kind": "text",
    "maxLength": 4000
  },
  "zrmScores": {
    "kind": "none"
  }
} as const;
