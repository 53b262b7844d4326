// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import * as imported0Module from 'ajv/dist/runtime/ucs2length.js';
const imported0 = imported0Module.default?.default ? imported0Module.default : imported0Module;
import * as imported1Module from 'ajv/dist/runtime/equal.js';
const imported1 = imported1Module.default?.default ? imported1Module.default : imported1Module;
import * as imported2Module from 'ajv-formats/dist/formats.js';
const imported2 = imported2Module.default?.default ? imported2Module.default : imported2Module;
"use strict";
export const agreement = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://sluis.example/schemas/v1/agreement.schema.json","type":"object","additionalProperties":false,"required":["type","hashAlgorithm","id","version","title","scope","model","parties","signing","term","retention","purposes","roles","clauses"],"properties":{"type":{"type":"string","const":"sluis-agreement"},"hashAlgorithm":{"type":"string","const":"SHA3-512"},"id":{"$ref":"common.schema.json#/$defs/agreementId"},"version":{"$ref":"common.schema.json#/$defs/version"},"title":{"$ref":"common.schema.json#/$defs/localText"},"scope":{"type":"object","additionalProperties":false,"required":["region","municipalities","targetGroups"],"properties":{"region":{"type":"string","maxLength":200,"minLength":1},"municipalities":{"type":"array","items":{"type":"string","maxLength":200},"maxItems":100},"targetGroups":{"type":"array","items":{"type":"string","enum":["MO","BW","VO"]},"uniqueItems":true,"maxItems":3}}},"model":{"type":"object","additionalProperties":false,"required":["id","version"],"properties":{"id":{"type":"string","maxLength":200},"version":{"$ref":"common.schema.json#/$defs/version"}}},"parties":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","name","type","oin"],"properties":{"id":{"$ref":"common.schema.json#/$defs/partyId"},"name":{"type":"string","maxLength":200,"minLength":1},"type":{"$ref":"common.schema.json#/$defs/partyType"},"oin":{"type":"string","maxLength":200,"pattern":"^[0-9]{20}$"},"mandatedBy":{"$ref":"common.schema.json#/$defs/partyId"}}},"minItems":2,"maxItems":200},"signing":{"type":"object","additionalProperties":false,"required":["required"],"properties":{"required":{"type":"array","items":{"$ref":"common.schema.json#/$defs/partyId"},"uniqueItems":true,"maxItems":200,"minItems":2}}},"term":{"type":"object","additionalProperties":false,"required":["from","to","noticeMonths"],"properties":{"from":{"$ref":"common.schema.json#/$defs/day"},"to":{"$ref":"common.schema.json#/$defs/day"},"noticeMonths":{"type":"integer","minimum":0,"maximum":60}}},"retention":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["partyType","months","source"],"properties":{"partyType":{"$ref":"common.schema.json#/$defs/partyType"},"months":{"type":"integer","minimum":0,"maximum":600},"source":{"type":"string","maxLength":300}}},"maxItems":20},"purposes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["code","label","processingActivity","phases","candidates","mode"],"properties":{"code":{"$ref":"common.schema.json#/$defs/purposeCode"},"label":{"$ref":"common.schema.json#/$defs/localText"},"processingActivity":{"type":"string","maxLength":200,"format":"uri"},"phases":{"type":"array","items":{"$ref":"common.schema.json#/$defs/phase"},"uniqueItems":true,"maxItems":100},"candidates":{"type":"boolean"},"mode":{"$ref":"common.schema.json#/$defs/mode"}}},"minItems":1,"maxItems":20},"roles":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","partyType","label","confidentialityDuty"],"properties":{"id":{"$ref":"common.schema.json#/$defs/role"},"partyType":{"$ref":"common.schema.json#/$defs/partyType"},"label":{"$ref":"common.schema.json#/$defs/localText"},"confidentialityDuty":{"type":"boolean"}}},"minItems":1,"maxItems":60},"clauses":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","purpose","from","to","roles","fields","consentRequirement","legalBasis","conditions"],"properties":{"id":{"$ref":"common.schema.json#/$defs/clauseId"},"purpose":{"$ref":"common.schema.json#/$defs/purposeCode"},"from":{"$ref":"common.schema.json#/$defs/partyType"},"to":{"$ref":"common.schema.json#/$defs/partyType"},"roles":{"type":"array","items":{"$ref":"common.schema.json#/$defs/role"},"uniqueItems":true,"maxItems":100,"minItems":1},"fields":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","part","origin"],"properties":{"name":{"$ref":"common.schema.json#/$defs/fieldName"},"part":{"type":"string","enum":["all","year","month","postcode-area","organisation"]},"origin":{"type":"string","enum":["core","option"]}}},"minItems":1,"maxItems":100},"consentRequirement":{"$ref":"common.schema.json#/$defs/consentRequirement"},"legalBasis":{"type":"object","additionalProperties":false,"required":["disclosing","receiving","exception","secrecy"],"properties":{"disclosing":{"type":"array","items":{"$ref":"common.schema.json#/$defs/legalBasisId"},"uniqueItems":true,"maxItems":100,"minItems":1},"receiving":{"type":"array","items":{"$ref":"common.schema.json#/$defs/legalBasisId"},"uniqueItems":true,"maxItems":100,"minItems":1},"exception":{"type":"array","items":{"$ref":"common.schema.json#/$defs/legalBasisId"},"uniqueItems":true,"maxItems":100},"secrecy":{"type":"array","items":{"$ref":"common.schema.json#/$defs/legalBasisId"},"uniqueItems":true,"maxItems":100}}},"conditions":{"type":"array","items":{"$ref":"common.schema.json#/$defs/condition"},"uniqueItems":true,"maxItems":100}}},"minItems":1,"maxItems":200}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = imported0.default;
const func0 = imported1.default;
const schema21 = {"type":"string","pattern":"^[a-z0-9][a-z0-9-]{1,62}$"};
const pattern3 = new RegExp("^[a-z0-9][a-z0-9-]{1,62}$", "u");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{1,62}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"string","pattern":"^[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}$"};
const pattern4 = new RegExp("^[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}$"},message:"must match pattern \""+"^[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"object","additionalProperties":false,"required":["nl","en"],"properties":{"nl":{"type":"string","maxLength":400,"minLength":1},"en":{"type":"string","maxLength":400,"minLength":1}}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nl === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nl"},message:"must have required property '"+"nl"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.en === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "nl") || (key0 === "en"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.nl !== undefined){
let data0 = data.nl;
if(typeof data0 === "string"){
if(func2(data0) > 400){
const err3 = {instancePath:instancePath+"/nl",schemaPath:"#/properties/nl/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func2(data0) < 1){
const err4 = {instancePath:instancePath+"/nl",schemaPath:"#/properties/nl/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/nl",schemaPath:"#/properties/nl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.en !== undefined){
let data1 = data.en;
if(typeof data1 === "string"){
if(func2(data1) > 400){
const err6 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data1) < 1){
const err7 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"string","pattern":"^[a-z0-9][a-z0-9-]{1,62}$"};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{1,62}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"string","enum":["MUN","HUB","COR","PRO","BUD"]};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "MUN") || (data === "HUB")) || (data === "COR")) || (data === "PRO")) || (data === "BUD"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema25.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"string","format":"date"};
const formats0 = imported2.fullFormats.date;

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"string","pattern":"^P(0[1-9]|1[0-3])$"};
const pattern7 = new RegExp("^P(0[1-9]|1[0-3])$", "u");

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^P(0[1-9]|1[0-3])$"},message:"must match pattern \""+"^P(0[1-9]|1[0-3])$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"string","enum":["registration","screening","matching","nomination","contract","aftercare","closed"]};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((data === "registration") || (data === "screening")) || (data === "matching")) || (data === "nomination")) || (data === "contract")) || (data === "aftercare")) || (data === "closed"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema28.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"string","enum":["strict","marked"]};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "strict") || (data === "marked"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema29.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"string","pattern":"^[a-z][a-z0-9-]{1,49}$"};
const pattern8 = new RegExp("^[a-z][a-z0-9-]{1,49}$", "u");

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern8.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{1,49}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{1,49}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"string","pattern":"^P[0-9]{2}\\.(MUN|HUB|COR|PRO|BUD)\\.(MUN|HUB|COR|PRO|BUD)(\\.[a-z0-9-]{1,20})?$"};
const pattern9 = new RegExp("^P[0-9]{2}\\.(MUN|HUB|COR|PRO|BUD)\\.(MUN|HUB|COR|PRO|BUD)(\\.[a-z0-9-]{1,20})?$", "u");

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern9.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^P[0-9]{2}\\.(MUN|HUB|COR|PRO|BUD)\\.(MUN|HUB|COR|PRO|BUD)(\\.[a-z0-9-]{1,20})?$"},message:"must match pattern \""+"^P[0-9]{2}\\.(MUN|HUB|COR|PRO|BUD)\\.(MUN|HUB|COR|PRO|BUD)(\\.[a-z0-9-]{1,20})?$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"string","pattern":"^[a-z][A-Za-z0-9]{1,39}$"};
const pattern10 = new RegExp("^[a-z][A-Za-z0-9]{1,39}$", "u");

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern10.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]{1,39}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9]{1,39}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"string","enum":["none","objection","waiver","explicit"]};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "none") || (data === "objection")) || (data === "waiver")) || (data === "explicit"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"string","pattern":"^(eu|nl)\\.[a-z0-9.-]{2,60}$"};
const pattern11 = new RegExp("^(eu|nl)\\.[a-z0-9.-]{2,60}$", "u");

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern11.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(eu|nl)\\.[a-z0-9.-]{2,60}$"},message:"must match pattern \""+"^(eu|nl)\\.[a-z0-9.-]{2,60}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":"string","enum":["contact-attempted","debt-help-offered","offer-made"]};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "contact-attempted") || (data === "debt-help-offered")) || (data === "offer-made"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern6 = new RegExp("^[0-9]{20}$", "u");
const formats2 = imported2.fullFormats.uri;

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://sluis.example/schemas/v1/agreement.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.hashAlgorithm === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hashAlgorithm"},message:"must have required property '"+"hashAlgorithm"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.version === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.title === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.scope === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.model === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.parties === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parties"},message:"must have required property '"+"parties"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.signing === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signing"},message:"must have required property '"+"signing"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.term === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "term"},message:"must have required property '"+"term"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.retention === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "retention"},message:"must have required property '"+"retention"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.purposes === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purposes"},message:"must have required property '"+"purposes"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.roles === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.clauses === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clauses"},message:"must have required property '"+"clauses"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err15 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if("sluis-agreement" !== data0){
const err16 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "sluis-agreement"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.hashAlgorithm !== undefined){
let data1 = data.hashAlgorithm;
if(typeof data1 !== "string"){
const err17 = {instancePath:instancePath+"/hashAlgorithm",schemaPath:"#/properties/hashAlgorithm/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if("SHA3-512" !== data1){
const err18 = {instancePath:instancePath+"/hashAlgorithm",schemaPath:"#/properties/hashAlgorithm/const",keyword:"const",params:{allowedValue: "SHA3-512"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate54(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate56(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate58(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.scope !== undefined){
let data5 = data.scope;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.region === undefined){
const err19 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data5.municipalities === undefined){
const err20 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/required",keyword:"required",params:{missingProperty: "municipalities"},message:"must have required property '"+"municipalities"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data5.targetGroups === undefined){
const err21 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/required",keyword:"required",params:{missingProperty: "targetGroups"},message:"must have required property '"+"targetGroups"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data5){
if(!(((key1 === "region") || (key1 === "municipalities")) || (key1 === "targetGroups"))){
const err22 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.region !== undefined){
let data6 = data5.region;
if(typeof data6 === "string"){
if(func2(data6) > 200){
const err23 = {instancePath:instancePath+"/scope/region",schemaPath:"#/properties/scope/properties/region/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func2(data6) < 1){
const err24 = {instancePath:instancePath+"/scope/region",schemaPath:"#/properties/scope/properties/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/scope/region",schemaPath:"#/properties/scope/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data5.municipalities !== undefined){
let data7 = data5.municipalities;
if(Array.isArray(data7)){
if(data7.length > 100){
const err26 = {instancePath:instancePath+"/scope/municipalities",schemaPath:"#/properties/scope/properties/municipalities/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(func2(data8) > 200){
const err27 = {instancePath:instancePath+"/scope/municipalities/" + i0,schemaPath:"#/properties/scope/properties/municipalities/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/scope/municipalities/" + i0,schemaPath:"#/properties/scope/properties/municipalities/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/scope/municipalities",schemaPath:"#/properties/scope/properties/municipalities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data5.targetGroups !== undefined){
let data9 = data5.targetGroups;
if(Array.isArray(data9)){
if(data9.length > 3){
const err30 = {instancePath:instancePath+"/scope/targetGroups",schemaPath:"#/properties/scope/properties/targetGroups/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 !== "string"){
const err31 = {instancePath:instancePath+"/scope/targetGroups/" + i1,schemaPath:"#/properties/scope/properties/targetGroups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(((data10 === "MO") || (data10 === "BW")) || (data10 === "VO"))){
const err32 = {instancePath:instancePath+"/scope/targetGroups/" + i1,schemaPath:"#/properties/scope/properties/targetGroups/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.scope.properties.targetGroups.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
let i2 = data9.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data9[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err33 = {instancePath:instancePath+"/scope/targetGroups",schemaPath:"#/properties/scope/properties/targetGroups/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err34 = {instancePath:instancePath+"/scope/targetGroups",schemaPath:"#/properties/scope/properties/targetGroups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.model !== undefined){
let data11 = data.model;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.id === undefined){
const err36 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data11.version === undefined){
const err37 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key2 in data11){
if(!((key2 === "id") || (key2 === "version"))){
const err38 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data11.id !== undefined){
let data12 = data11.id;
if(typeof data12 === "string"){
if(func2(data12) > 200){
const err39 = {instancePath:instancePath+"/model/id",schemaPath:"#/properties/model/properties/id/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/model/id",schemaPath:"#/properties/model/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data11.version !== undefined){
if(!(validate56(data11.version, {instancePath:instancePath+"/model/version",parentData:data11,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.parties !== undefined){
let data14 = data.parties;
if(Array.isArray(data14)){
if(data14.length > 200){
const err42 = {instancePath:instancePath+"/parties",schemaPath:"#/properties/parties/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data14.length < 2){
const err43 = {instancePath:instancePath+"/parties",schemaPath:"#/properties/parties/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len2 = data14.length;
for(let i3=0; i3<len2; i3++){
let data15 = data14[i3];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.id === undefined){
const err44 = {instancePath:instancePath+"/parties/" + i3,schemaPath:"#/properties/parties/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data15.name === undefined){
const err45 = {instancePath:instancePath+"/parties/" + i3,schemaPath:"#/properties/parties/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data15.type === undefined){
const err46 = {instancePath:instancePath+"/parties/" + i3,schemaPath:"#/properties/parties/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data15.oin === undefined){
const err47 = {instancePath:instancePath+"/parties/" + i3,schemaPath:"#/properties/parties/items/required",keyword:"required",params:{missingProperty: "oin"},message:"must have required property '"+"oin"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key3 in data15){
if(!(((((key3 === "id") || (key3 === "name")) || (key3 === "type")) || (key3 === "oin")) || (key3 === "mandatedBy"))){
const err48 = {instancePath:instancePath+"/parties/" + i3,schemaPath:"#/properties/parties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data15.id !== undefined){
if(!(validate61(data15.id, {instancePath:instancePath+"/parties/" + i3+"/id",parentData:data15,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data15.name !== undefined){
let data17 = data15.name;
if(typeof data17 === "string"){
if(func2(data17) > 200){
const err49 = {instancePath:instancePath+"/parties/" + i3+"/name",schemaPath:"#/properties/parties/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(func2(data17) < 1){
const err50 = {instancePath:instancePath+"/parties/" + i3+"/name",schemaPath:"#/properties/parties/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/parties/" + i3+"/name",schemaPath:"#/properties/parties/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data15.type !== undefined){
if(!(validate63(data15.type, {instancePath:instancePath+"/parties/" + i3+"/type",parentData:data15,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data15.oin !== undefined){
let data19 = data15.oin;
if(typeof data19 === "string"){
if(func2(data19) > 200){
const err52 = {instancePath:instancePath+"/parties/" + i3+"/oin",schemaPath:"#/properties/parties/items/properties/oin/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!pattern6.test(data19)){
const err53 = {instancePath:instancePath+"/parties/" + i3+"/oin",schemaPath:"#/properties/parties/items/properties/oin/pattern",keyword:"pattern",params:{pattern: "^[0-9]{20}$"},message:"must match pattern \""+"^[0-9]{20}$"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/parties/" + i3+"/oin",schemaPath:"#/properties/parties/items/properties/oin/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data15.mandatedBy !== undefined){
if(!(validate61(data15.mandatedBy, {instancePath:instancePath+"/parties/" + i3+"/mandatedBy",parentData:data15,parentDataProperty:"mandatedBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err55 = {instancePath:instancePath+"/parties/" + i3,schemaPath:"#/properties/parties/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/parties",schemaPath:"#/properties/parties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.signing !== undefined){
let data21 = data.signing;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.required === undefined){
const err57 = {instancePath:instancePath+"/signing",schemaPath:"#/properties/signing/required",keyword:"required",params:{missingProperty: "required"},message:"must have required property '"+"required"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key4 in data21){
if(!(key4 === "required")){
const err58 = {instancePath:instancePath+"/signing",schemaPath:"#/properties/signing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data21.required !== undefined){
let data22 = data21.required;
if(Array.isArray(data22)){
if(data22.length > 200){
const err59 = {instancePath:instancePath+"/signing/required",schemaPath:"#/properties/signing/properties/required/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data22.length < 2){
const err60 = {instancePath:instancePath+"/signing/required",schemaPath:"#/properties/signing/properties/required/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
const len3 = data22.length;
for(let i4=0; i4<len3; i4++){
if(!(validate61(data22[i4], {instancePath:instancePath+"/signing/required/" + i4,parentData:data22,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
let i5 = data22.length;
let j1;
if(i5 > 1){
outer0:
for(;i5--;){
for(j1 = i5; j1--;){
if(func0(data22[i5], data22[j1])){
const err61 = {instancePath:instancePath+"/signing/required",schemaPath:"#/properties/signing/properties/required/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err62 = {instancePath:instancePath+"/signing/required",schemaPath:"#/properties/signing/properties/required/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/signing",schemaPath:"#/properties/signing/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.term !== undefined){
let data24 = data.term;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.from === undefined){
const err64 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data24.to === undefined){
const err65 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data24.noticeMonths === undefined){
const err66 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/required",keyword:"required",params:{missingProperty: "noticeMonths"},message:"must have required property '"+"noticeMonths"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key5 in data24){
if(!(((key5 === "from") || (key5 === "to")) || (key5 === "noticeMonths"))){
const err67 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data24.from !== undefined){
if(!(validate67(data24.from, {instancePath:instancePath+"/term/from",parentData:data24,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data24.to !== undefined){
if(!(validate67(data24.to, {instancePath:instancePath+"/term/to",parentData:data24,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data24.noticeMonths !== undefined){
let data27 = data24.noticeMonths;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err68 = {instancePath:instancePath+"/term/noticeMonths",schemaPath:"#/properties/term/properties/noticeMonths/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 60 || isNaN(data27)){
const err69 = {instancePath:instancePath+"/term/noticeMonths",schemaPath:"#/properties/term/properties/noticeMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err70 = {instancePath:instancePath+"/term/noticeMonths",schemaPath:"#/properties/term/properties/noticeMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
}
else {
const err71 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.retention !== undefined){
let data28 = data.retention;
if(Array.isArray(data28)){
if(data28.length > 20){
const err72 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
const len4 = data28.length;
for(let i6=0; i6<len4; i6++){
let data29 = data28[i6];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.partyType === undefined){
const err73 = {instancePath:instancePath+"/retention/" + i6,schemaPath:"#/properties/retention/items/required",keyword:"required",params:{missingProperty: "partyType"},message:"must have required property '"+"partyType"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data29.months === undefined){
const err74 = {instancePath:instancePath+"/retention/" + i6,schemaPath:"#/properties/retention/items/required",keyword:"required",params:{missingProperty: "months"},message:"must have required property '"+"months"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data29.source === undefined){
const err75 = {instancePath:instancePath+"/retention/" + i6,schemaPath:"#/properties/retention/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
for(const key6 in data29){
if(!(((key6 === "partyType") || (key6 === "months")) || (key6 === "source"))){
const err76 = {instancePath:instancePath+"/retention/" + i6,schemaPath:"#/properties/retention/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data29.partyType !== undefined){
if(!(validate63(data29.partyType, {instancePath:instancePath+"/retention/" + i6+"/partyType",parentData:data29,parentDataProperty:"partyType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data29.months !== undefined){
let data31 = data29.months;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err77 = {instancePath:instancePath+"/retention/" + i6+"/months",schemaPath:"#/properties/retention/items/properties/months/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 600 || isNaN(data31)){
const err78 = {instancePath:instancePath+"/retention/" + i6+"/months",schemaPath:"#/properties/retention/items/properties/months/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data31 < 0 || isNaN(data31)){
const err79 = {instancePath:instancePath+"/retention/" + i6+"/months",schemaPath:"#/properties/retention/items/properties/months/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
if(data29.source !== undefined){
let data32 = data29.source;
if(typeof data32 === "string"){
if(func2(data32) > 300){
const err80 = {instancePath:instancePath+"/retention/" + i6+"/source",schemaPath:"#/properties/retention/items/properties/source/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/retention/" + i6+"/source",schemaPath:"#/properties/retention/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/retention/" + i6,schemaPath:"#/properties/retention/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.purposes !== undefined){
let data33 = data.purposes;
if(Array.isArray(data33)){
if(data33.length > 20){
const err84 = {instancePath:instancePath+"/purposes",schemaPath:"#/properties/purposes/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data33.length < 1){
const err85 = {instancePath:instancePath+"/purposes",schemaPath:"#/properties/purposes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
const len5 = data33.length;
for(let i7=0; i7<len5; i7++){
let data34 = data33[i7];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.code === undefined){
const err86 = {instancePath:instancePath+"/purposes/" + i7,schemaPath:"#/properties/purposes/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data34.label === undefined){
const err87 = {instancePath:instancePath+"/purposes/" + i7,schemaPath:"#/properties/purposes/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data34.processingActivity === undefined){
const err88 = {instancePath:instancePath+"/purposes/" + i7,schemaPath:"#/properties/purposes/items/required",keyword:"required",params:{missingProperty: "processingActivity"},message:"must have required property '"+"processingActivity"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data34.phases === undefined){
const err89 = {instancePath:instancePath+"/purposes/" + i7,schemaPath:"#/properties/purposes/items/required",keyword:"required",params:{missingProperty: "phases"},message:"must have required property '"+"phases"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data34.candidates === undefined){
const err90 = {instancePath:instancePath+"/purposes/" + i7,schemaPath:"#/properties/purposes/items/required",keyword:"required",params:{missingProperty: "candidates"},message:"must have required property '"+"candidates"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data34.mode === undefined){
const err91 = {instancePath:instancePath+"/purposes/" + i7,schemaPath:"#/properties/purposes/items/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
for(const key7 in data34){
if(!((((((key7 === "code") || (key7 === "label")) || (key7 === "processingActivity")) || (key7 === "phases")) || (key7 === "candidates")) || (key7 === "mode"))){
const err92 = {instancePath:instancePath+"/purposes/" + i7,schemaPath:"#/properties/purposes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data34.code !== undefined){
if(!(validate71(data34.code, {instancePath:instancePath+"/purposes/" + i7+"/code",parentData:data34,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data34.label !== undefined){
if(!(validate58(data34.label, {instancePath:instancePath+"/purposes/" + i7+"/label",parentData:data34,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data34.processingActivity !== undefined){
let data37 = data34.processingActivity;
if(typeof data37 === "string"){
if(func2(data37) > 200){
const err93 = {instancePath:instancePath+"/purposes/" + i7+"/processingActivity",schemaPath:"#/properties/purposes/items/properties/processingActivity/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(!(formats2(data37))){
const err94 = {instancePath:instancePath+"/purposes/" + i7+"/processingActivity",schemaPath:"#/properties/purposes/items/properties/processingActivity/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/purposes/" + i7+"/processingActivity",schemaPath:"#/properties/purposes/items/properties/processingActivity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data34.phases !== undefined){
let data38 = data34.phases;
if(Array.isArray(data38)){
if(data38.length > 100){
const err96 = {instancePath:instancePath+"/purposes/" + i7+"/phases",schemaPath:"#/properties/purposes/items/properties/phases/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
const len6 = data38.length;
for(let i8=0; i8<len6; i8++){
if(!(validate74(data38[i8], {instancePath:instancePath+"/purposes/" + i7+"/phases/" + i8,parentData:data38,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
let i9 = data38.length;
let j2;
if(i9 > 1){
outer1:
for(;i9--;){
for(j2 = i9; j2--;){
if(func0(data38[i9], data38[j2])){
const err97 = {instancePath:instancePath+"/purposes/" + i7+"/phases",schemaPath:"#/properties/purposes/items/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i9+" are identical)"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err98 = {instancePath:instancePath+"/purposes/" + i7+"/phases",schemaPath:"#/properties/purposes/items/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data34.candidates !== undefined){
if(typeof data34.candidates !== "boolean"){
const err99 = {instancePath:instancePath+"/purposes/" + i7+"/candidates",schemaPath:"#/properties/purposes/items/properties/candidates/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data34.mode !== undefined){
if(!(validate76(data34.mode, {instancePath:instancePath+"/purposes/" + i7+"/mode",parentData:data34,parentDataProperty:"mode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
else {
const err100 = {instancePath:instancePath+"/purposes/" + i7,schemaPath:"#/properties/purposes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/purposes",schemaPath:"#/properties/purposes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.roles !== undefined){
let data42 = data.roles;
if(Array.isArray(data42)){
if(data42.length > 60){
const err102 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/maxItems",keyword:"maxItems",params:{limit: 60},message:"must NOT have more than 60 items"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data42.length < 1){
const err103 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
const len7 = data42.length;
for(let i10=0; i10<len7; i10++){
let data43 = data42[i10];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.id === undefined){
const err104 = {instancePath:instancePath+"/roles/" + i10,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data43.partyType === undefined){
const err105 = {instancePath:instancePath+"/roles/" + i10,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "partyType"},message:"must have required property '"+"partyType"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data43.label === undefined){
const err106 = {instancePath:instancePath+"/roles/" + i10,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data43.confidentialityDuty === undefined){
const err107 = {instancePath:instancePath+"/roles/" + i10,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "confidentialityDuty"},message:"must have required property '"+"confidentialityDuty"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
for(const key8 in data43){
if(!((((key8 === "id") || (key8 === "partyType")) || (key8 === "label")) || (key8 === "confidentialityDuty"))){
const err108 = {instancePath:instancePath+"/roles/" + i10,schemaPath:"#/properties/roles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data43.id !== undefined){
if(!(validate78(data43.id, {instancePath:instancePath+"/roles/" + i10+"/id",parentData:data43,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data43.partyType !== undefined){
if(!(validate63(data43.partyType, {instancePath:instancePath+"/roles/" + i10+"/partyType",parentData:data43,parentDataProperty:"partyType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data43.label !== undefined){
if(!(validate58(data43.label, {instancePath:instancePath+"/roles/" + i10+"/label",parentData:data43,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data43.confidentialityDuty !== undefined){
if(typeof data43.confidentialityDuty !== "boolean"){
const err109 = {instancePath:instancePath+"/roles/" + i10+"/confidentialityDuty",schemaPath:"#/properties/roles/items/properties/confidentialityDuty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/roles/" + i10,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.clauses !== undefined){
let data48 = data.clauses;
if(Array.isArray(data48)){
if(data48.length > 200){
const err112 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data48.length < 1){
const err113 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
const len8 = data48.length;
for(let i11=0; i11<len8; i11++){
let data49 = data48[i11];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.id === undefined){
const err114 = {instancePath:instancePath+"/clauses/" + i11,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data49.purpose === undefined){
const err115 = {instancePath:instancePath+"/clauses/" + i11,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: "purpose"},message:"must have required property '"+"purpose"+"'"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data49.from === undefined){
const err116 = {instancePath:instancePath+"/clauses/" + i11,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data49.to === undefined){
const err117 = {instancePath:instancePath+"/clauses/" + i11,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data49.roles === undefined){
const err118 = {instancePath:instancePath+"/clauses/" + i11,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data49.fields === undefined){
const err119 = {instancePath:instancePath+"/clauses/" + i11,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data49.consentRequirement === undefined){
const err120 = {instancePath:instancePath+"/clauses/" + i11,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: "consentRequirement"},message:"must have required property '"+"consentRequirement"+"'"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data49.legalBasis === undefined){
const err121 = {instancePath:instancePath+"/clauses/" + i11,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: "legalBasis"},message:"must have required property '"+"legalBasis"+"'"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data49.conditions === undefined){
const err122 = {instancePath:instancePath+"/clauses/" + i11,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: "conditions"},message:"must have required property '"+"conditions"+"'"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
for(const key9 in data49){
if(!(func1.call(schema19.properties.clauses.items.properties, key9))){
const err123 = {instancePath:instancePath+"/clauses/" + i11,schemaPath:"#/properties/clauses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data49.id !== undefined){
if(!(validate82(data49.id, {instancePath:instancePath+"/clauses/" + i11+"/id",parentData:data49,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data49.purpose !== undefined){
if(!(validate71(data49.purpose, {instancePath:instancePath+"/clauses/" + i11+"/purpose",parentData:data49,parentDataProperty:"purpose",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data49.from !== undefined){
if(!(validate63(data49.from, {instancePath:instancePath+"/clauses/" + i11+"/from",parentData:data49,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data49.to !== undefined){
if(!(validate63(data49.to, {instancePath:instancePath+"/clauses/" + i11+"/to",parentData:data49,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data49.roles !== undefined){
let data54 = data49.roles;
if(Array.isArray(data54)){
if(data54.length > 100){
const err124 = {instancePath:instancePath+"/clauses/" + i11+"/roles",schemaPath:"#/properties/clauses/items/properties/roles/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data54.length < 1){
const err125 = {instancePath:instancePath+"/clauses/" + i11+"/roles",schemaPath:"#/properties/clauses/items/properties/roles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
const len9 = data54.length;
for(let i12=0; i12<len9; i12++){
if(!(validate78(data54[i12], {instancePath:instancePath+"/clauses/" + i11+"/roles/" + i12,parentData:data54,parentDataProperty:i12,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
let i13 = data54.length;
let j3;
if(i13 > 1){
outer2:
for(;i13--;){
for(j3 = i13; j3--;){
if(func0(data54[i13], data54[j3])){
const err126 = {instancePath:instancePath+"/clauses/" + i11+"/roles",schemaPath:"#/properties/clauses/items/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i13+" are identical)"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err127 = {instancePath:instancePath+"/clauses/" + i11+"/roles",schemaPath:"#/properties/clauses/items/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data49.fields !== undefined){
let data56 = data49.fields;
if(Array.isArray(data56)){
if(data56.length > 100){
const err128 = {instancePath:instancePath+"/clauses/" + i11+"/fields",schemaPath:"#/properties/clauses/items/properties/fields/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data56.length < 1){
const err129 = {instancePath:instancePath+"/clauses/" + i11+"/fields",schemaPath:"#/properties/clauses/items/properties/fields/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
const len10 = data56.length;
for(let i14=0; i14<len10; i14++){
let data57 = data56[i14];
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.name === undefined){
const err130 = {instancePath:instancePath+"/clauses/" + i11+"/fields/" + i14,schemaPath:"#/properties/clauses/items/properties/fields/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data57.part === undefined){
const err131 = {instancePath:instancePath+"/clauses/" + i11+"/fields/" + i14,schemaPath:"#/properties/clauses/items/properties/fields/items/required",keyword:"required",params:{missingProperty: "part"},message:"must have required property '"+"part"+"'"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data57.origin === undefined){
const err132 = {instancePath:instancePath+"/clauses/" + i11+"/fields/" + i14,schemaPath:"#/properties/clauses/items/properties/fields/items/required",keyword:"required",params:{missingProperty: "origin"},message:"must have required property '"+"origin"+"'"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
for(const key10 in data57){
if(!(((key10 === "name") || (key10 === "part")) || (key10 === "origin"))){
const err133 = {instancePath:instancePath+"/clauses/" + i11+"/fields/" + i14,schemaPath:"#/properties/clauses/items/properties/fields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data57.name !== undefined){
if(!(validate88(data57.name, {instancePath:instancePath+"/clauses/" + i11+"/fields/" + i14+"/name",parentData:data57,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
if(data57.part !== undefined){
let data59 = data57.part;
if(typeof data59 !== "string"){
const err134 = {instancePath:instancePath+"/clauses/" + i11+"/fields/" + i14+"/part",schemaPath:"#/properties/clauses/items/properties/fields/items/properties/part/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(!(((((data59 === "all") || (data59 === "year")) || (data59 === "month")) || (data59 === "postcode-area")) || (data59 === "organisation"))){
const err135 = {instancePath:instancePath+"/clauses/" + i11+"/fields/" + i14+"/part",schemaPath:"#/properties/clauses/items/properties/fields/items/properties/part/enum",keyword:"enum",params:{allowedValues: schema19.properties.clauses.items.properties.fields.items.properties.part.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data57.origin !== undefined){
let data60 = data57.origin;
if(typeof data60 !== "string"){
const err136 = {instancePath:instancePath+"/clauses/" + i11+"/fields/" + i14+"/origin",schemaPath:"#/properties/clauses/items/properties/fields/items/properties/origin/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(!((data60 === "core") || (data60 === "option"))){
const err137 = {instancePath:instancePath+"/clauses/" + i11+"/fields/" + i14+"/origin",schemaPath:"#/properties/clauses/items/properties/fields/items/properties/origin/enum",keyword:"enum",params:{allowedValues: schema19.properties.clauses.items.properties.fields.items.properties.origin.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/clauses/" + i11+"/fields/" + i14,schemaPath:"#/properties/clauses/items/properties/fields/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/clauses/" + i11+"/fields",schemaPath:"#/properties/clauses/items/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data49.consentRequirement !== undefined){
if(!(validate90(data49.consentRequirement, {instancePath:instancePath+"/clauses/" + i11+"/consentRequirement",parentData:data49,parentDataProperty:"consentRequirement",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data49.legalBasis !== undefined){
let data62 = data49.legalBasis;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.disclosing === undefined){
const err140 = {instancePath:instancePath+"/clauses/" + i11+"/legalBasis",schemaPath:"#/properties/clauses/items/properties/legalBasis/required",keyword:"required",params:{missingProperty: "disclosing"},message:"must have required property '"+"disclosing"+"'"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data62.receiving === undefined){
const err141 = {instancePath:instancePath+"/clauses/" + i11+"/legalBasis",schemaPath:"#/properties/clauses/items/properties/legalBasis/required",keyword:"required",params:{missingProperty: "receiving"},message:"must have required property '"+"receiving"+"'"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data62.exception === undefined){
const err142 = {instancePath:instancePath+"/clauses/" + i11+"/legalBasis",schemaPath:"#/properties/clauses/items/properties/legalBasis/required",keyword:"required",params:{missingProperty: "exception"},message:"must have required property '"+"exception"+"'"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data62.secrecy === undefined){
const err143 = {instancePath:instancePath+"/clauses/" + i11+"/legalBasis",schemaPath:"#/properties/clauses/items/properties/legalBasis/required",keyword:"required",params:{missingProperty: "secrecy"},message:"must have required property '"+"secrecy"+"'"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
for(const key11 in data62){
if(!((((key11 === "disclosing") || (key11 === "receiving")) || (key11 === "exception")) || (key11 === "secrecy"))){
const err144 = {instancePath:instancePath+"/clauses/" + i11+"/legalBasis",schemaPath:"#/properties/clauses/items/properties/legalBasis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data62.disclosing !== undefined){
let data63 = data62.disclosing;
if(Array.isArray(data63)){
if(data63.length > 100){
const err145 = {instancePath:instancePath+"/clauses/" + i11+"/legalBasis/disclosing",schemaPath:"#/properties/clauses/items/properties/legalBasis/properties/disclosing/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data63.length < 1){
const err146 = {instancePath:instancePath+"/clauses/" + i11+"/legalBasis/disclosing",schemaPath:"#/properties/clauses/items/properties/legalBasis/properties/disclosing/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
const len11 = data63.length;
for(let i15=0; i15<len11; i15++){
if(!(validate92(data63[i15], {instancePath:instancePath+"/clauses/" + i11+"/legalBasis/disclosing/" + i15,parentData:data63,parentDataProperty:i15,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
let i16 = data63.length;
let j4;
if(i16 > 1){
outer3:
for(;i16--;){
for(j4 = i16; j4--;){
if(func0(data63[i16], data63[j4])){
const err147 = {instancePath:instancePath+"/clauses/" + i11+"/legalBasis/disclosing",schemaPath:"#/properties/clauses/items/properties/legalBasis/properties/disclosing/uniqueItems",keyword:"uniqueItems",params:{i: i16, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i16+" are identical)"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err148 = {instancePath:instancePath+"/clauses/" + i11+"/legalBasis/disclosing",schemaPath:"#/properties/clauses/items/properties/legalBasis/properties/disclosing/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data62.receiving !== undefined){
let data65 = data62.receiving;
if(Array.isArray(data65)){
if(data65.length > 100){
const err149 = {instancePath:instancePath+"/clauses/" + i11+"/legalBasis/receiving",schemaPath:"#/properties/clauses/items/properties/legalBasis/properties/receiving/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data65.length < 1){
const err150 = {instancePath:instancePath+"/clauses/" + i11+"/legalBasis/receiving",schemaPath:"#/properties/clauses/items/properties/legalBasis/properties/receiving/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
const len12 = data65.length;
for(let i17=0; i17<len12; i17++){
if(!(validate92(data65[i17], {instancePath:instancePath+"/clauses/" + i11+"/legalBasis/receiving/" + i17,parentData:data65,parentDataProperty:i17,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
let i18 = data65.length;
let j5;
if(i18 > 1){
outer4:
for(;i18--;){
for(j5 = i18; j5--;){
if(func0(data65[i18], data65[j5])){
const err151 = {instancePath:instancePath+"/clauses/" + i11+"/legalBasis/receiving",schemaPath:"#/properties/clauses/items/properties/legalBasis/properties/receiving/uniqueItems",keyword:"uniqueItems",params:{i: i18, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i18+" are identical)"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
break outer4;
}
}
}
}
}
else {
const err152 = {instancePath:instancePath+"/clauses/" + i11+"/legalBasis/receiving",schemaPath:"#/properties/clauses/items/properties/legalBasis/properties/receiving/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data62.exception !== undefined){
let data67 = data62.exception;
if(Array.isArray(data67)){
if(data67.length > 100){
const err153 = {instancePath:instancePath+"/clauses/" + i11+"/legalBasis/exception",schemaPath:"#/properties/clauses/items/properties/legalBasis/properties/exception/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
const len13 = data67.length;
for(let i19=0; i19<len13; i19++){
if(!(validate92(data67[i19], {instancePath:instancePath+"/clauses/" + i11+"/legalBasis/exception/" + i19,parentData:data67,parentDataProperty:i19,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
let i20 = data67.length;
let j6;
if(i20 > 1){
outer5:
for(;i20--;){
for(j6 = i20; j6--;){
if(func0(data67[i20], data67[j6])){
const err154 = {instancePath:instancePath+"/clauses/" + i11+"/legalBasis/exception",schemaPath:"#/properties/clauses/items/properties/legalBasis/properties/exception/uniqueItems",keyword:"uniqueItems",params:{i: i20, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i20+" are identical)"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
break outer5;
}
}
}
}
}
else {
const err155 = {instancePath:instancePath+"/clauses/" + i11+"/legalBasis/exception",schemaPath:"#/properties/clauses/items/properties/legalBasis/properties/exception/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data62.secrecy !== undefined){
let data69 = data62.secrecy;
if(Array.isArray(data69)){
if(data69.length > 100){
const err156 = {instancePath:instancePath+"/clauses/" + i11+"/legalBasis/secrecy",schemaPath:"#/properties/clauses/items/properties/legalBasis/properties/secrecy/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
const len14 = data69.length;
for(let i21=0; i21<len14; i21++){
if(!(validate92(data69[i21], {instancePath:instancePath+"/clauses/" + i11+"/legalBasis/secrecy/" + i21,parentData:data69,parentDataProperty:i21,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
let i22 = data69.length;
let j7;
if(i22 > 1){
outer6:
for(;i22--;){
for(j7 = i22; j7--;){
if(func0(data69[i22], data69[j7])){
const err157 = {instancePath:instancePath+"/clauses/" + i11+"/legalBasis/secrecy",schemaPath:"#/properties/clauses/items/properties/legalBasis/properties/secrecy/uniqueItems",keyword:"uniqueItems",params:{i: i22, j: j7},message:"must NOT have duplicate items (items ## "+j7+" and "+i22+" are identical)"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
break outer6;
}
}
}
}
}
else {
const err158 = {instancePath:instancePath+"/clauses/" + i11+"/legalBasis/secrecy",schemaPath:"#/properties/clauses/items/properties/legalBasis/properties/secrecy/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/clauses/" + i11+"/legalBasis",schemaPath:"#/properties/clauses/items/properties/legalBasis/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data49.conditions !== undefined){
let data71 = data49.conditions;
if(Array.isArray(data71)){
if(data71.length > 100){
const err160 = {instancePath:instancePath+"/clauses/" + i11+"/conditions",schemaPath:"#/properties/clauses/items/properties/conditions/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
const len15 = data71.length;
for(let i23=0; i23<len15; i23++){
if(!(validate97(data71[i23], {instancePath:instancePath+"/clauses/" + i11+"/conditions/" + i23,parentData:data71,parentDataProperty:i23,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
let i24 = data71.length;
let j8;
if(i24 > 1){
outer7:
for(;i24--;){
for(j8 = i24; j8--;){
if(func0(data71[i24], data71[j8])){
const err161 = {instancePath:instancePath+"/clauses/" + i11+"/conditions",schemaPath:"#/properties/clauses/items/properties/conditions/uniqueItems",keyword:"uniqueItems",params:{i: i24, j: j8},message:"must NOT have duplicate items (items ## "+j8+" and "+i24+" are identical)"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
break outer7;
}
}
}
}
}
else {
const err162 = {instancePath:instancePath+"/clauses/" + i11+"/conditions",schemaPath:"#/properties/clauses/items/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/clauses/" + i11,schemaPath:"#/properties/clauses/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const caseChange = validate99;
const schema36 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://sluis.example/schemas/v1/case-change.schema.json","type":"object","additionalProperties":false,"required":[],"properties":{"phase":{"$ref":"common.schema.json#/$defs/phase"},"join":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["party","capacity","contract"],"properties":{"party":{"$ref":"common.schema.json#/$defs/partyId"},"capacity":{"type":"string","enum":["party","candidate"]},"contract":{"type":"boolean"}}},"maxItems":60},"leave":{"type":"array","items":{"$ref":"common.schema.json#/$defs/partyId"},"uniqueItems":true,"maxItems":100},"conditionsMet":{"type":"array","items":{"$ref":"common.schema.json#/$defs/condition"},"uniqueItems":true,"maxItems":100}},"minProperties":1};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((data === "registration") || (data === "screening")) || (data === "matching")) || (data === "nomination")) || (data === "contract")) || (data === "aftercare")) || (data === "closed"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema28.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{1,62}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "contact-attempted") || (data === "debt-help-offered")) || (data === "offer-made"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://sluis.example/schemas/v1/case-change.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "phase") || (key0 === "join")) || (key0 === "leave")) || (key0 === "conditionsMet"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.phase !== undefined){
if(!(validate100(data.phase, {instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.join !== undefined){
let data1 = data.join;
if(Array.isArray(data1)){
if(data1.length > 60){
const err2 = {instancePath:instancePath+"/join",schemaPath:"#/properties/join/maxItems",keyword:"maxItems",params:{limit: 60},message:"must NOT have more than 60 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.party === undefined){
const err3 = {instancePath:instancePath+"/join/" + i0,schemaPath:"#/properties/join/items/required",keyword:"required",params:{missingProperty: "party"},message:"must have required property '"+"party"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.capacity === undefined){
const err4 = {instancePath:instancePath+"/join/" + i0,schemaPath:"#/properties/join/items/required",keyword:"required",params:{missingProperty: "capacity"},message:"must have required property '"+"capacity"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.contract === undefined){
const err5 = {instancePath:instancePath+"/join/" + i0,schemaPath:"#/properties/join/items/required",keyword:"required",params:{missingProperty: "contract"},message:"must have required property '"+"contract"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "party") || (key1 === "capacity")) || (key1 === "contract"))){
const err6 = {instancePath:instancePath+"/join/" + i0,schemaPath:"#/properties/join/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.party !== undefined){
if(!(validate102(data2.party, {instancePath:instancePath+"/join/" + i0+"/party",parentData:data2,parentDataProperty:"party",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data2.capacity !== undefined){
let data4 = data2.capacity;
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/join/" + i0+"/capacity",schemaPath:"#/properties/join/items/properties/capacity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data4 === "party") || (data4 === "candidate"))){
const err8 = {instancePath:instancePath+"/join/" + i0+"/capacity",schemaPath:"#/properties/join/items/properties/capacity/enum",keyword:"enum",params:{allowedValues: schema36.properties.join.items.properties.capacity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.contract !== undefined){
if(typeof data2.contract !== "boolean"){
const err9 = {instancePath:instancePath+"/join/" + i0+"/contract",schemaPath:"#/properties/join/items/properties/contract/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/join/" + i0,schemaPath:"#/properties/join/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/join",schemaPath:"#/properties/join/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.leave !== undefined){
let data6 = data.leave;
if(Array.isArray(data6)){
if(data6.length > 100){
const err12 = {instancePath:instancePath+"/leave",schemaPath:"#/properties/leave/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate102(data6[i1], {instancePath:instancePath+"/leave/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
let i2 = data6.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func0(data6[i2], data6[j0])){
const err13 = {instancePath:instancePath+"/leave",schemaPath:"#/properties/leave/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/leave",schemaPath:"#/properties/leave/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.conditionsMet !== undefined){
let data8 = data.conditionsMet;
if(Array.isArray(data8)){
if(data8.length > 100){
const err15 = {instancePath:instancePath+"/conditionsMet",schemaPath:"#/properties/conditionsMet/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len2 = data8.length;
for(let i3=0; i3<len2; i3++){
if(!(validate105(data8[i3], {instancePath:instancePath+"/conditionsMet/" + i3,parentData:data8,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
let i4 = data8.length;
let j1;
if(i4 > 1){
outer1:
for(;i4--;){
for(j1 = i4; j1--;){
if(func0(data8[i4], data8[j1])){
const err16 = {instancePath:instancePath+"/conditionsMet",schemaPath:"#/properties/conditionsMet/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/conditionsMet",schemaPath:"#/properties/conditionsMet/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const caseRequest = validate107;
const schema40 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://sluis.example/schemas/v1/case-request.schema.json","type":"object","additionalProperties":false,"required":["agreement"],"properties":{"agreement":{"$ref":"common.schema.json#/$defs/agreementId"},"phase":{"$ref":"common.schema.json#/$defs/phase"},"parties":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["party","capacity","contract"],"properties":{"party":{"$ref":"common.schema.json#/$defs/partyId"},"capacity":{"type":"string","enum":["party","candidate"]},"contract":{"type":"boolean"}}},"maxItems":60},"records":{"$ref":"client-record.schema.json"}}};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{1,62}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((data === "registration") || (data === "screening")) || (data === "matching")) || (data === "nomination")) || (data === "contract")) || (data === "aftercare")) || (data === "closed"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema28.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{1,62}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema44 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://sluis.example/schemas/v1/client-record.schema.json","type":"object","additionalProperties":false,"properties":{"caseRef":{"anyOf":[{"$ref":"#/$defs/caseRefValue"},{"type":"null"}]},"initials":{"anyOf":[{"$ref":"#/$defs/initialsValue"},{"type":"null"}]},"familyName":{"anyOf":[{"$ref":"#/$defs/familyNameValue"},{"type":"null"}]},"dateOfBirth":{"anyOf":[{"$ref":"#/$defs/dateOfBirthValue"},{"type":"null"},{"type":"string","pattern":"^[0-9]{4}(-[0-9]{2})?$"}]},"ageBand":{"anyOf":[{"$ref":"#/$defs/ageBandValue"},{"type":"null"}]},"bsn":{"anyOf":[{"$ref":"#/$defs/bsnValue"},{"type":"null"}]},"lawfulResidence":{"anyOf":[{"$ref":"#/$defs/lawfulResidenceValue"},{"type":"null"}]},"representativeType":{"anyOf":[{"$ref":"#/$defs/representativeTypeValue"},{"type":"null"}]},"representativeContact":{"anyOf":[{"$ref":"#/$defs/representativeContactValue"},{"type":"null"}]},"phone":{"anyOf":[{"$ref":"#/$defs/phoneValue"},{"type":"null"}]},"email":{"anyOf":[{"$ref":"#/$defs/emailValue"},{"type":"null"}]},"correspondenceAddress":{"anyOf":[{"$ref":"#/$defs/correspondenceAddressValue"},{"type":"null"},{"type":"object","additionalProperties":false,"required":["postcode"],"properties":{"postcode":{"type":"string","pattern":"^[1-9][0-9]{3}$"}}}]},"currentStayAddress":{"anyOf":[{"$ref":"#/$defs/currentStayAddressValue"},{"type":"null"},{"type":"object","additionalProperties":false,"required":["postcode"],"properties":{"postcode":{"type":"string","pattern":"^[1-9][0-9]{3}$"}}}]},"addressSecret":{"anyOf":[{"$ref":"#/$defs/addressSecretValue"},{"type":"null"}]},"preferredLanguage":{"anyOf":[{"$ref":"#/$defs/preferredLanguageValue"},{"type":"null"}]},"householdSize":{"anyOf":[{"$ref":"#/$defs/householdSizeValue"},{"type":"null"}]},"householdType":{"anyOf":[{"$ref":"#/$defs/householdTypeValue"},{"type":"null"}]},"outflowReadyFrom":{"anyOf":[{"$ref":"#/$defs/outflowReadyFromValue"},{"type":"null"},{"type":"string","pattern":"^[0-9]{4}(-[0-9]{2})?$"}]},"outflowProfile":{"anyOf":[{"$ref":"#/$defs/outflowProfileValue"},{"type":"null"}]},"skillHousing":{"anyOf":[{"$ref":"#/$defs/skillHousingValue"},{"type":"null"}]},"skillMoney":{"anyOf":[{"$ref":"#/$defs/skillMoneyValue"},{"type":"null"}]},"skillSelfCare":{"anyOf":[{"$ref":"#/$defs/skillSelfCareValue"},{"type":"null"}]},"daytimeActivity":{"anyOf":[{"$ref":"#/$defs/daytimeActivityValue"},{"type":"null"}]},"tenancyTraining":{"anyOf":[{"$ref":"#/$defs/tenancyTrainingValue"},{"type":"null"}]},"municipalityOfOrigin":{"anyOf":[{"$ref":"#/$defs/municipalityOfOriginValue"},{"type":"null"}]},"preferredAreas":{"anyOf":[{"$ref":"#/$defs/preferredAreasValue"},{"type":"null"}]},"excludedAreas":{"anyOf":[{"$ref":"#/$defs/excludedAreasValue"},{"type":"null"}]},"dwellingRequirements":{"anyOf":[{"$ref":"#/$defs/dwellingRequirementsValue"},{"type":"null"}]},"maxRent":{"anyOf":[{"$ref":"#/$defs/maxRentValue"},{"type":"null"}]},"urgency":{"anyOf":[{"$ref":"#/$defs/urgencyValue"},{"type":"null"}]},"originSetting":{"anyOf":[{"$ref":"#/$defs/originSettingValue"},{"type":"null"}]},"housingRegistrationNo":{"anyOf":[{"$ref":"#/$defs/housingRegistrationNoValue"},{"type":"null"}]},"incomeSource":{"anyOf":[{"$ref":"#/$defs/incomeSourceValue"},{"type":"null"}]},"incomeTestResult":{"anyOf":[{"$ref":"#/$defs/incomeTestResultValue"},{"type":"null"}]},"householdIncome":{"anyOf":[{"$ref":"#/$defs/householdIncomeValue"},{"type":"null"}]},"rentPaymentArrangement":{"anyOf":[{"$ref":"#/$defs/rentPaymentArrangementValue"},{"type":"null"}]},"budgetSupportType":{"anyOf":[{"$ref":"#/$defs/budgetSupportTypeValue"},{"type":"null"}]},"financialContact":{"anyOf":[{"$ref":"#/$defs/financialContactValue"},{"type":"null"}]},"debtStabilised":{"anyOf":[{"$ref":"#/$defs/debtStabilisedValue"},{"type":"null"}]},"debtTrackPhase":{"anyOf":[{"$ref":"#/$defs/debtTrackPhaseValue"},{"type":"null"}]},"debtDetails":{"anyOf":[{"$ref":"#/$defs/debtDetailsValue"},{"type":"null"}]},"formerRentDebtHere":{"anyOf":[{"$ref":"#/$defs/formerRentDebtHereValue"},{"type":"null"}]},"supportActive":{"anyOf":[{"$ref":"#/$defs/supportActiveValue"},{"type":"null"}]},"supportProviderName":{"anyOf":[{"$ref":"#/$defs/supportProviderNameValue"},{"type":"null"}]},"supportContact":{"anyOf":[{"$ref":"#/$defs/supportContactValue"},{"type":"null"}]},"supportPeriod":{"anyOf":[{"$ref":"#/$defs/supportPeriodValue"},{"type":"null"}]},"supportEndDate":{"anyOf":[{"$ref":"#/$defs/supportEndDateValue"},{"type":"null"},{"type":"string","pattern":"^[0-9]{4}(-[0-9]{2})?$"}]},"supportIntensityBand":{"anyOf":[{"$ref":"#/$defs/supportIntensityBandValue"},{"type":"null"}]},"supportPlanGoals":{"anyOf":[{"$ref":"#/$defs/supportPlanGoalsValue"},{"type":"null"}]},"nextEvaluationDate":{"anyOf":[{"$ref":"#/$defs/nextEvaluationDateValue"},{"type":"null"},{"type":"string","pattern":"^[0-9]{4}(-[0-9]{2})?$"}]},"evaluationOutcome":{"anyOf":[{"$ref":"#/$defs/evaluationOutcomeValue"},{"type":"null"}]},"escalationLevel":{"anyOf":[{"$ref":"#/$defs/escalationLevelValue"},{"type":"null"}]},"outOfHoursContact":{"anyOf":[{"$ref":"#/$defs/outOfHoursContactValue"},{"type":"null"}]},"contactLost":{"anyOf":[{"$ref":"#/$defs/contactLostValue"},{"type":"null"},{"type":"string","pattern":"^[0-9]{4}(-[0-9]{2})?$"}]},"wmoAllocation":{"anyOf":[{"$ref":"#/$defs/wmoAllocationValue"},{"type":"null"}]},"landlordStatement":{"anyOf":[{"$ref":"#/$defs/landlordStatementValue"},{"type":"null"}]},"contractForm":{"anyOf":[{"$ref":"#/$defs/contractFormValue"},{"type":"null"}]},"contractDates":{"anyOf":[{"$ref":"#/$defs/contractDatesValue"},{"type":"null"}]},"dwellingAddress":{"anyOf":[{"$ref":"#/$defs/dwellingAddressValue"},{"type":"null"},{"type":"object","additionalProperties":false,"required":["postcode"],"properties":{"postcode":{"type":"string","pattern":"^[1-9][0-9]{3}$"}}}]},"rentArrears":{"anyOf":[{"$ref":"#/$defs/rentArrearsValue"},{"type":"null"}]},"nuisanceStatus":{"anyOf":[{"$ref":"#/$defs/nuisanceStatusValue"},{"type":"null"}]},"nuisanceNature":{"anyOf":[{"$ref":"#/$defs/nuisanceNatureValue"},{"type":"null"}]},"safetyInstruction":{"anyOf":[{"$ref":"#/$defs/safetyInstructionValue"},{"type":"null"}]},"riskAssessment":{"anyOf":[{"$ref":"#/$defs/riskAssessmentValue"},{"type":"null"}]},"justiceData":{"anyOf":[{"$ref":"#/$defs/justiceDataValue"},{"type":"null"}]},"diagnosis":{"anyOf":[{"$ref":"#/$defs/diagnosisValue"},{"type":"null"}]},"medicationTreatment":{"anyOf":[{"$ref":"#/$defs/medicationTreatmentValue"},{"type":"null"}]},"addictionHistory":{"anyOf":[{"$ref":"#/$defs/addictionHistoryValue"},{"type":"null"}]},"crisisPlan":{"anyOf":[{"$ref":"#/$defs/crisisPlanValue"},{"type":"null"}]},"zrmScores":{"anyOf":[{"$ref":"#/$defs/zrmScoresValue"},{"type":"null"}]}},"$defs":{"shortText":{"type":"string","minLength":1,"maxLength":120},"longText":{"type":"string","minLength":1,"maxLength":4000},"day":{"type":"string","format":"date"},"phone":{"type":"string","pattern":"^\\+[1-9][0-9]{6,14}$"},"email":{"type":"string","pattern":"^[^@\\s]{1,64}@[^@\\s]{1,190}$"},"postcode":{"type":"string","pattern":"^[1-9][0-9]{3}( ?[A-Z]{2})?$"},"scale":{"type":"integer","minimum":1,"maximum":5},"areas":{"type":"array","maxItems":50,"items":{"type":"string","pattern":"^[A-Z]{2}[0-9]{4,8}$"}},"address":{"type":"object","additionalProperties":false,"required":["street","houseNumber","postcode","city"],"properties":{"street":{"$ref":"#/$defs/shortText"},"houseNumber":{"$ref":"#/$defs/shortText"},"postcode":{"$ref":"#/$defs/postcode"},"city":{"$ref":"#/$defs/shortText"}}},"contact":{"type":"object","additionalProperties":false,"required":["org"],"properties":{"name":{"$ref":"#/$defs/shortText"},"org":{"$ref":"#/$defs/shortText"},"phone":{"$ref":"#/$defs/phone"},"email":{"$ref":"#/$defs/email"}}},"caseRefValue":{"$ref":"common.schema.json#/$defs/caseRef"},"initialsValue":{"$ref":"#/$defs/shortText"},"familyNameValue":{"$ref":"#/$defs/shortText"},"dateOfBirthValue":{"$ref":"#/$defs/day"},"ageBandValue":{"type":"string","enum":["18-22","23-27","28-54","55-66","67+"]},"bsnValue":{"type":"string","pattern":"^[0-9]{9}$"},"lawfulResidenceValue":{"type":"boolean"},"representativeTypeValue":{"type":"string","enum":["none","bewind","mentorschap","curatele","volmacht"]},"representativeContactValue":{"$ref":"#/$defs/contact"},"phoneValue":{"$ref":"#/$defs/phone"},"emailValue":{"$ref":"#/$defs/email"},"correspondenceAddressValue":{"$ref":"#/$defs/address"},"currentStayAddressValue":{"$ref":"#/$defs/address"},"addressSecretValue":{"type":"boolean"},"preferredLanguageValue":{"type":"string","pattern":"^[a-z]{3}$"},"householdSizeValue":{"type":"integer","minimum":1,"maximum":20},"householdTypeValue":{"type":"string","enum":["single","couple","single+children","couple+children"]},"outflowReadyFromValue":{"$ref":"#/$defs/day"},"outflowProfileValue":{"type":"string","enum":["W1","W2","W3","W4","W5"]},"skillHousingValue":{"$ref":"#/$defs/scale"},"skillMoneyValue":{"$ref":"#/$defs/scale"},"skillSelfCareValue":{"$ref":"#/$defs/scale"},"daytimeActivityValue":{"type":"boolean"},"tenancyTrainingValue":{"type":"object","additionalProperties":false,"required":["done"],"properties":{"done":{"type":"boolean"},"date":{"$ref":"#/$defs/day"}}},"municipalityOfOriginValue":{"type":"string","pattern":"^GM[0-9]{4}$"},"preferredAreasValue":{"$ref":"#/$defs/areas"},"excludedAreasValue":{"$ref":"#/$defs/areas"},"dwellingRequirementsValue":{"type":"object","additionalProperties":false,"properties":{"rooms":{"type":"integer","minimum":1,"maximum":10},"maxFloor":{"type":"integer","minimum":0,"maximum":60},"accessible":{"type":"boolean"}}},"maxRentValue":{"type":"number","minimum":0,"maximum":10000},"urgencyValue":{"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"string","enum":["granted","refused","pending"]},"code":{"type":"string","enum":["UIT"]},"validUntil":{"$ref":"#/$defs/day"}}},"originSettingValue":{"type":"string","enum":["MO","BW","VO","GGZ","jeugd","detentie"]},"housingRegistrationNoValue":{"$ref":"#/$defs/shortText"},"incomeSourceValue":{"type":"string","enum":["arbeid","uitkering","studie","anders"]},"incomeTestResultValue":{"type":"string","enum":["past","past niet"]},"householdIncomeValue":{"type":"number","minimum":0,"maximum":1000000},"rentPaymentArrangementValue":{"type":"string","enum":["zelf","incasso","bewindvoerder","budgetbeheer","inhouding"]},"budgetSupportTypeValue":{"type":"string","enum":["none","budgetcoaching","budgetbegeleiding","budgetbeheer","beschermingsbewind","langdurig"]},"financialContactValue":{"$ref":"#/$defs/contact"},"debtStabilisedValue":{"type":"boolean"},"debtTrackPhaseValue":{"type":"string","enum":["aanmelding","intake","stabilisatie","regeling","nazorg","uitstroom"]},"debtDetailsValue":{"type":"array","maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["amount","creditor"],"properties":{"amount":{"type":"number","minimum":0,"maximum":10000000},"creditor":{"$ref":"#/$defs/shortText"}}}},"formerRentDebtHereValue":{"type":"object","additionalProperties":false,"required":["amount","arranged"],"properties":{"amount":{"type":"number","minimum":0,"maximum":1000000},"arranged":{"type":"boolean"}}},"supportActiveValue":{"type":"boolean"},"supportProviderNameValue":{"$ref":"#/$defs/shortText"},"supportContactValue":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"#/$defs/shortText"},"phone":{"$ref":"#/$defs/phone"},"email":{"$ref":"#/$defs/email"}}},"supportPeriodValue":{"type":"object","additionalProperties":false,"required":["start"],"properties":{"start":{"$ref":"#/$defs/day"},"plannedEnd":{"$ref":"#/$defs/day"}}},"supportEndDateValue":{"$ref":"#/$defs/day"},"supportIntensityBandValue":{"type":"string","enum":["laag","midden","hoog"]},"supportPlanGoalsValue":{"$ref":"#/$defs/longText"},"nextEvaluationDateValue":{"$ref":"#/$defs/day"},"evaluationOutcomeValue":{"type":"string","enum":["voortzetten","afschalen","omklappen","niet-omklappen"]},"escalationLevelValue":{"type":"string","enum":["groen","geel","rood"]},"outOfHoursContactValue":{"type":"object","additionalProperties":false,"required":["org","phone"],"properties":{"org":{"$ref":"#/$defs/shortText"},"phone":{"$ref":"#/$defs/phone"}}},"contactLostValue":{"$ref":"#/$defs/day"},"wmoAllocationValue":{"type":"object","additionalProperties":false,"required":["number","product"],"properties":{"number":{"$ref":"#/$defs/shortText"},"product":{"$ref":"#/$defs/shortText"},"from":{"$ref":"#/$defs/day"},"to":{"$ref":"#/$defs/day"}}},"landlordStatementValue":{"type":"string","enum":["positief","neutraal","negatief","geen"]},"contractFormValue":{"type":"string","enum":["regulier","tijdelijk","driepartijen","omklap","friends","flex"]},"contractDatesValue":{"type":"object","additionalProperties":false,"properties":{"start":{"$ref":"#/$defs/day"},"conversion":{"$ref":"#/$defs/day"},"end":{"$ref":"#/$defs/day"}}},"dwellingAddressValue":{"type":"object","additionalProperties":false,"required":["street","houseNumber","postcode","city"],"properties":{"street":{"$ref":"#/$defs/shortText"},"houseNumber":{"$ref":"#/$defs/shortText"},"postcode":{"$ref":"#/$defs/postcode"},"city":{"$ref":"#/$defs/shortText"},"bagId":{"type":"string","pattern":"^[0-9]{16}$"}}},"rentArrearsValue":{"type":"object","additionalProperties":false,"required":["months","amount"],"properties":{"months":{"type":"integer","minimum":0,"maximum":600},"amount":{"type":"number","minimum":0,"maximum":1000000}}},"nuisanceStatusValue":{"type":"string","enum":["geen","gemeld","in behandeling","afgesloten"]},"nuisanceNatureValue":{"type":"string","enum":["geluid","vervuiling","overig"]},"safetyInstructionValue":{"type":"object","additionalProperties":false,"required":["code"],"properties":{"code":{"type":"string","enum":["bezoek-met-twee","bel-eerst","niet-alleen","geen-bijzonderheden"]},"note":{"type":"string","maxLength":200}}},"riskAssessmentValue":{"$ref":"#/$defs/longText"},"justiceDataValue":{"$ref":"#/$defs/longText"},"diagnosisValue":{"$ref":"#/$defs/longText"},"medicationTreatmentValue":{"$ref":"#/$defs/longText"},"addictionHistoryValue":{"$ref":"#/$defs/longText"},"crisisPlanValue":{"$ref":"#/$defs/longText"},"zrmScoresValue":{"type":"object","maxProperties":13,"propertyNames":{"type":"string","pattern":"^[a-z-]{3,40}$"},"additionalProperties":{"$ref":"#/$defs/scale"}}}};
const schema45 = {"type":"string","pattern":"^c_[A-Za-z0-9_-]{22}$"};
const pattern15 = new RegExp("^c_[A-Za-z0-9_-]{22}$", "u");

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern15.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^c_[A-Za-z0-9_-]{22}$"},message:"must match pattern \""+"^c_[A-Za-z0-9_-]{22}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema46 = {"type":"string","minLength":1,"maxLength":120};

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 120){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 120){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema48 = {"type":"string","format":"date"};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema49 = {"type":"string","enum":["18-22","23-27","28-54","55-66","67+"]};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "18-22") || (data === "23-27")) || (data === "28-54")) || (data === "55-66")) || (data === "67+"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema49.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema50 = {"type":"string","pattern":"^[0-9]{9}$"};
const pattern17 = new RegExp("^[0-9]{9}$", "u");

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate125.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern17.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{9}$"},message:"must match pattern \""+"^[0-9]{9}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema51 = {"type":"boolean"};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema52 = {"type":"string","enum":["none","bewind","mentorschap","curatele","volmacht"]};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "none") || (data === "bewind")) || (data === "mentorschap")) || (data === "curatele")) || (data === "volmacht"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema52.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema53 = {"type":"object","additionalProperties":false,"required":["org"],"properties":{"name":{"$ref":"#/$defs/shortText"},"org":{"$ref":"#/$defs/shortText"},"phone":{"$ref":"#/$defs/phone"},"email":{"$ref":"#/$defs/email"}}};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 120){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema55 = {"type":"string","pattern":"^\\+[1-9][0-9]{6,14}$"};
const pattern18 = new RegExp("^\\+[1-9][0-9]{6,14}$", "u");

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern18.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\+[1-9][0-9]{6,14}$"},message:"must match pattern \""+"^\\+[1-9][0-9]{6,14}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema56 = {"type":"string","pattern":"^[^@\\s]{1,64}@[^@\\s]{1,190}$"};
const pattern19 = new RegExp("^[^@\\s]{1,64}@[^@\\s]{1,190}$", "u");

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern19.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^@\\s]{1,64}@[^@\\s]{1,190}$"},message:"must match pattern \""+"^[^@\\s]{1,64}@[^@\\s]{1,190}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.org === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"},message:"must have required property '"+"org"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "org")) || (key0 === "phone")) || (key0 === "email"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate132(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.org !== undefined){
if(!(validate132(data.org, {instancePath:instancePath+"/org",parentData:data,parentDataProperty:"org",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.phone !== undefined){
if(!(validate135(data.phone, {instancePath:instancePath+"/phone",parentData:data,parentDataProperty:"phone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(!(validate137(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern18.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\+[1-9][0-9]{6,14}$"},message:"must match pattern \""+"^\\+[1-9][0-9]{6,14}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern19.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^@\\s]{1,64}@[^@\\s]{1,190}$"},message:"must match pattern \""+"^[^@\\s]{1,64}@[^@\\s]{1,190}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema59 = {"type":"object","additionalProperties":false,"required":["street","houseNumber","postcode","city"],"properties":{"street":{"$ref":"#/$defs/shortText"},"houseNumber":{"$ref":"#/$defs/shortText"},"postcode":{"$ref":"#/$defs/postcode"},"city":{"$ref":"#/$defs/shortText"}}};
const schema60 = {"type":"string","pattern":"^[1-9][0-9]{3}( ?[A-Z]{2})?$"};
const pattern22 = new RegExp("^[1-9][0-9]{3}( ?[A-Z]{2})?$", "u");

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern22.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}( ?[A-Z]{2})?$"},message:"must match pattern \""+"^[1-9][0-9]{3}( ?[A-Z]{2})?$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate144.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.street === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "street"},message:"must have required property '"+"street"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.houseNumber === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "houseNumber"},message:"must have required property '"+"houseNumber"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.postcode === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "postcode"},message:"must have required property '"+"postcode"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.city === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "street") || (key0 === "houseNumber")) || (key0 === "postcode")) || (key0 === "city"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.street !== undefined){
if(!(validate132(data.street, {instancePath:instancePath+"/street",parentData:data,parentDataProperty:"street",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.houseNumber !== undefined){
if(!(validate132(data.houseNumber, {instancePath:instancePath+"/houseNumber",parentData:data,parentDataProperty:"houseNumber",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.postcode !== undefined){
if(!(validate147(data.postcode, {instancePath:instancePath+"/postcode",parentData:data,parentDataProperty:"postcode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data.city !== undefined){
if(!(validate132(data.city, {instancePath:instancePath+"/city",parentData:data,parentDataProperty:"city",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.street === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "street"},message:"must have required property '"+"street"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.houseNumber === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "houseNumber"},message:"must have required property '"+"houseNumber"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.postcode === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "postcode"},message:"must have required property '"+"postcode"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.city === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "street") || (key0 === "houseNumber")) || (key0 === "postcode")) || (key0 === "city"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.street !== undefined){
if(!(validate132(data.street, {instancePath:instancePath+"/street",parentData:data,parentDataProperty:"street",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.houseNumber !== undefined){
if(!(validate132(data.houseNumber, {instancePath:instancePath+"/houseNumber",parentData:data,parentDataProperty:"houseNumber",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.postcode !== undefined){
if(!(validate147(data.postcode, {instancePath:instancePath+"/postcode",parentData:data,parentDataProperty:"postcode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data.city !== undefined){
if(!(validate132(data.city, {instancePath:instancePath+"/city",parentData:data,parentDataProperty:"city",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema62 = {"type":"boolean"};

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate157.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}
validate157.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema63 = {"type":"string","pattern":"^[a-z]{3}$"};
const pattern25 = new RegExp("^[a-z]{3}$", "u");

function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate159.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern25.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z]{3}$"},message:"must match pattern \""+"^[a-z]{3}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}
validate159.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema64 = {"type":"integer","minimum":1,"maximum":20};

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate161.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 20 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate161.errors = vErrors;
return errors === 0;
}
validate161.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema65 = {"type":"string","enum":["single","couple","single+children","couple+children"]};

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate163.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "single") || (data === "couple")) || (data === "single+children")) || (data === "couple+children"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema65.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}
validate163.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate165.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}
validate165.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema67 = {"type":"string","enum":["W1","W2","W3","W4","W5"]};

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate167.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "W1") || (data === "W2")) || (data === "W3")) || (data === "W4")) || (data === "W5"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema67.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema68 = {"type":"integer","minimum":1,"maximum":5};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate169.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 5 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate169.errors = vErrors;
return errors === 0;
}
validate169.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 5 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate173.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 5 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate173.errors = vErrors;
return errors === 0;
}
validate173.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema71 = {"type":"boolean"};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate175.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}
validate175.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema72 = {"type":"object","additionalProperties":false,"required":["done"],"properties":{"done":{"type":"boolean"},"date":{"$ref":"#/$defs/day"}}};

function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate178.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}
validate178.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate177.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.done === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "done"},message:"must have required property '"+"done"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "done") || (key0 === "date"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.done !== undefined){
if(typeof data.done !== "boolean"){
const err2 = {instancePath:instancePath+"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.date !== undefined){
if(!(validate178(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}
validate177.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema74 = {"type":"string","pattern":"^GM[0-9]{4}$"};
const pattern27 = new RegExp("^GM[0-9]{4}$", "u");

function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate181.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern27.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^GM[0-9]{4}$"},message:"must match pattern \""+"^GM[0-9]{4}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}
validate181.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema75 = {"type":"array","maxItems":50,"items":{"type":"string","pattern":"^[A-Z]{2}[0-9]{4,8}$"}};
const pattern28 = new RegExp("^[A-Z]{2}[0-9]{4,8}$", "u");

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate183.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 50){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern28.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}[0-9]{4,8}$"},message:"must match pattern \""+"^[A-Z]{2}[0-9]{4,8}$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}
validate183.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate185.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 50){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern28.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}[0-9]{4,8}$"},message:"must match pattern \""+"^[A-Z]{2}[0-9]{4,8}$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}
validate185.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema77 = {"type":"object","additionalProperties":false,"properties":{"rooms":{"type":"integer","minimum":1,"maximum":10},"maxFloor":{"type":"integer","minimum":0,"maximum":60},"accessible":{"type":"boolean"}}};

function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate187.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "rooms") || (key0 === "maxFloor")) || (key0 === "accessible"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.rooms !== undefined){
let data0 = data.rooms;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/rooms",schemaPath:"#/properties/rooms/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/rooms",schemaPath:"#/properties/rooms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/rooms",schemaPath:"#/properties/rooms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.maxFloor !== undefined){
let data1 = data.maxFloor;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/maxFloor",schemaPath:"#/properties/maxFloor/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 60 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/maxFloor",schemaPath:"#/properties/maxFloor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/maxFloor",schemaPath:"#/properties/maxFloor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.accessible !== undefined){
if(typeof data.accessible !== "boolean"){
const err7 = {instancePath:instancePath+"/accessible",schemaPath:"#/properties/accessible/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate187.errors = vErrors;
return errors === 0;
}
validate187.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema78 = {"type":"number","minimum":0,"maximum":10000};

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate189.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 10000 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}
validate189.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema79 = {"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"string","enum":["granted","refused","pending"]},"code":{"type":"string","enum":["UIT"]},"validUntil":{"$ref":"#/$defs/day"}}};

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate191.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "code")) || (key0 === "validUntil"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data0 === "granted") || (data0 === "refused")) || (data0 === "pending"))){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema79.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(data1 === "UIT")){
const err5 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema79.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.validUntil !== undefined){
if(!(validate178(data.validUntil, {instancePath:instancePath+"/validUntil",parentData:data,parentDataProperty:"validUntil",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}
validate191.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema80 = {"type":"string","enum":["MO","BW","VO","GGZ","jeugd","detentie"]};

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate194.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "MO") || (data === "BW")) || (data === "VO")) || (data === "GGZ")) || (data === "jeugd")) || (data === "detentie"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema80.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}
validate194.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate196.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 120){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}
validate196.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema82 = {"type":"string","enum":["arbeid","uitkering","studie","anders"]};

function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate198.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "arbeid") || (data === "uitkering")) || (data === "studie")) || (data === "anders"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema82.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate198.errors = vErrors;
return errors === 0;
}
validate198.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema83 = {"type":"string","enum":["past","past niet"]};

function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate200.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "past") || (data === "past niet"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema83.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}
validate200.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema84 = {"type":"number","minimum":0,"maximum":1000000};

function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate202.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate202.errors = vErrors;
return errors === 0;
}
validate202.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema85 = {"type":"string","enum":["zelf","incasso","bewindvoerder","budgetbeheer","inhouding"]};

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate204.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "zelf") || (data === "incasso")) || (data === "bewindvoerder")) || (data === "budgetbeheer")) || (data === "inhouding"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema85.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}
validate204.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema86 = {"type":"string","enum":["none","budgetcoaching","budgetbegeleiding","budgetbeheer","beschermingsbewind","langdurig"]};

function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate206.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "none") || (data === "budgetcoaching")) || (data === "budgetbegeleiding")) || (data === "budgetbeheer")) || (data === "beschermingsbewind")) || (data === "langdurig"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema86.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}
validate206.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate208.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.org === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"},message:"must have required property '"+"org"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "org")) || (key0 === "phone")) || (key0 === "email"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate132(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.org !== undefined){
if(!(validate132(data.org, {instancePath:instancePath+"/org",parentData:data,parentDataProperty:"org",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.phone !== undefined){
if(!(validate135(data.phone, {instancePath:instancePath+"/phone",parentData:data,parentDataProperty:"phone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(!(validate137(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}
validate208.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema88 = {"type":"boolean"};

function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate214.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}
validate214.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema89 = {"type":"string","enum":["aanmelding","intake","stabilisatie","regeling","nazorg","uitstroom"]};

function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate216.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "aanmelding") || (data === "intake")) || (data === "stabilisatie")) || (data === "regeling")) || (data === "nazorg")) || (data === "uitstroom"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema89.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate216.errors = vErrors;
return errors === 0;
}
validate216.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema90 = {"type":"array","maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["amount","creditor"],"properties":{"amount":{"type":"number","minimum":0,"maximum":10000000},"creditor":{"$ref":"#/$defs/shortText"}}}};

function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate218.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.amount === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.creditor === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "creditor"},message:"must have required property '"+"creditor"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data0){
if(!((key0 === "amount") || (key0 === "creditor"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.amount !== undefined){
let data1 = data0.amount;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10000000 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/" + i0+"/amount",schemaPath:"#/items/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},message:"must be <= 10000000"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/" + i0+"/amount",schemaPath:"#/items/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/" + i0+"/amount",schemaPath:"#/items/properties/amount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.creditor !== undefined){
if(!(validate132(data0.creditor, {instancePath:instancePath+"/" + i0+"/creditor",parentData:data0,parentDataProperty:"creditor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}
validate218.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema91 = {"type":"object","additionalProperties":false,"required":["amount","arranged"],"properties":{"amount":{"type":"number","minimum":0,"maximum":1000000},"arranged":{"type":"boolean"}}};

function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate221.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.arranged === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "arranged"},message:"must have required property '"+"arranged"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "amount") || (key0 === "arranged"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.amount !== undefined){
let data0 = data.amount;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.arranged !== undefined){
if(typeof data.arranged !== "boolean"){
const err6 = {instancePath:instancePath+"/arranged",schemaPath:"#/properties/arranged/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}
validate221.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema92 = {"type":"boolean"};

function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate223.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate223.errors = vErrors;
return errors === 0;
}
validate223.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate225.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 120){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate225.errors = vErrors;
return errors === 0;
}
validate225.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema94 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"#/$defs/shortText"},"phone":{"$ref":"#/$defs/phone"},"email":{"$ref":"#/$defs/email"}}};

function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate227.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "phone")) || (key0 === "email"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate132(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.phone !== undefined){
if(!(validate135(data.phone, {instancePath:instancePath+"/phone",parentData:data,parentDataProperty:"phone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(!(validate137(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate227.errors = vErrors;
return errors === 0;
}
validate227.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema95 = {"type":"object","additionalProperties":false,"required":["start"],"properties":{"start":{"$ref":"#/$defs/day"},"plannedEnd":{"$ref":"#/$defs/day"}}};

function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate232.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "start") || (key0 === "plannedEnd"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.start !== undefined){
if(!(validate178(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
if(data.plannedEnd !== undefined){
if(!(validate178(data.plannedEnd, {instancePath:instancePath+"/plannedEnd",parentData:data,parentDataProperty:"plannedEnd",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}
validate232.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate236.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate236.errors = vErrors;
return errors === 0;
}
validate236.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema97 = {"type":"string","enum":["laag","midden","hoog"]};

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate238.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "laag") || (data === "midden")) || (data === "hoog"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema97.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate238.errors = vErrors;
return errors === 0;
}
validate238.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema98 = {"type":"string","minLength":1,"maxLength":4000};

function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate240.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 4000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}
validate240.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate242.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate242.errors = vErrors;
return errors === 0;
}
validate242.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema100 = {"type":"string","enum":["voortzetten","afschalen","omklappen","niet-omklappen"]};

function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate244.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "voortzetten") || (data === "afschalen")) || (data === "omklappen")) || (data === "niet-omklappen"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema100.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate244.errors = vErrors;
return errors === 0;
}
validate244.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema101 = {"type":"string","enum":["groen","geel","rood"]};

function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate246.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "groen") || (data === "geel")) || (data === "rood"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema101.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate246.errors = vErrors;
return errors === 0;
}
validate246.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema102 = {"type":"object","additionalProperties":false,"required":["org","phone"],"properties":{"org":{"$ref":"#/$defs/shortText"},"phone":{"$ref":"#/$defs/phone"}}};

function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate248.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.org === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"},message:"must have required property '"+"org"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.phone === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phone"},message:"must have required property '"+"phone"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "org") || (key0 === "phone"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.org !== undefined){
if(!(validate132(data.org, {instancePath:instancePath+"/org",parentData:data,parentDataProperty:"org",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.phone !== undefined){
if(!(validate135(data.phone, {instancePath:instancePath+"/phone",parentData:data,parentDataProperty:"phone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate248.errors = vErrors;
return errors === 0;
}
validate248.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate252.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate252.errors = vErrors;
return errors === 0;
}
validate252.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema104 = {"type":"object","additionalProperties":false,"required":["number","product"],"properties":{"number":{"$ref":"#/$defs/shortText"},"product":{"$ref":"#/$defs/shortText"},"from":{"$ref":"#/$defs/day"},"to":{"$ref":"#/$defs/day"}}};

function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate254.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.product === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "product"},message:"must have required property '"+"product"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "number") || (key0 === "product")) || (key0 === "from")) || (key0 === "to"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.number !== undefined){
if(!(validate132(data.number, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.product !== undefined){
if(!(validate132(data.product, {instancePath:instancePath+"/product",parentData:data,parentDataProperty:"product",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate178(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate178(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate254.errors = vErrors;
return errors === 0;
}
validate254.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema105 = {"type":"string","enum":["positief","neutraal","negatief","geen"]};

function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate260.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "positief") || (data === "neutraal")) || (data === "negatief")) || (data === "geen"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema105.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}
validate260.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema106 = {"type":"string","enum":["regulier","tijdelijk","driepartijen","omklap","friends","flex"]};

function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate262.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "regulier") || (data === "tijdelijk")) || (data === "driepartijen")) || (data === "omklap")) || (data === "friends")) || (data === "flex"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema106.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate262.errors = vErrors;
return errors === 0;
}
validate262.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema107 = {"type":"object","additionalProperties":false,"properties":{"start":{"$ref":"#/$defs/day"},"conversion":{"$ref":"#/$defs/day"},"end":{"$ref":"#/$defs/day"}}};

function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate264.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "start") || (key0 === "conversion")) || (key0 === "end"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.start !== undefined){
if(!(validate178(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
if(data.conversion !== undefined){
if(!(validate178(data.conversion, {instancePath:instancePath+"/conversion",parentData:data,parentDataProperty:"conversion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate178(data.end, {instancePath:instancePath+"/end",parentData:data,parentDataProperty:"end",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate264.errors = vErrors;
return errors === 0;
}
validate264.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema108 = {"type":"object","additionalProperties":false,"required":["street","houseNumber","postcode","city"],"properties":{"street":{"$ref":"#/$defs/shortText"},"houseNumber":{"$ref":"#/$defs/shortText"},"postcode":{"$ref":"#/$defs/postcode"},"city":{"$ref":"#/$defs/shortText"},"bagId":{"type":"string","pattern":"^[0-9]{16}$"}}};
const pattern33 = new RegExp("^[0-9]{16}$", "u");

function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate269.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.street === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "street"},message:"must have required property '"+"street"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.houseNumber === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "houseNumber"},message:"must have required property '"+"houseNumber"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.postcode === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "postcode"},message:"must have required property '"+"postcode"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.city === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "street") || (key0 === "houseNumber")) || (key0 === "postcode")) || (key0 === "city")) || (key0 === "bagId"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.street !== undefined){
if(!(validate132(data.street, {instancePath:instancePath+"/street",parentData:data,parentDataProperty:"street",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.houseNumber !== undefined){
if(!(validate132(data.houseNumber, {instancePath:instancePath+"/houseNumber",parentData:data,parentDataProperty:"houseNumber",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.postcode !== undefined){
if(!(validate147(data.postcode, {instancePath:instancePath+"/postcode",parentData:data,parentDataProperty:"postcode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data.city !== undefined){
if(!(validate132(data.city, {instancePath:instancePath+"/city",parentData:data,parentDataProperty:"city",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.bagId !== undefined){
let data4 = data.bagId;
if(typeof data4 === "string"){
if(!pattern33.test(data4)){
const err5 = {instancePath:instancePath+"/bagId",schemaPath:"#/properties/bagId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{16}$"},message:"must match pattern \""+"^[0-9]{16}$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/bagId",schemaPath:"#/properties/bagId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate269.errors = vErrors;
return errors === 0;
}
validate269.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema109 = {"type":"object","additionalProperties":false,"required":["months","amount"],"properties":{"months":{"type":"integer","minimum":0,"maximum":600},"amount":{"type":"number","minimum":0,"maximum":1000000}}};

function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate275.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.months === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "months"},message:"must have required property '"+"months"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.amount === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "months") || (key0 === "amount"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.months !== undefined){
let data0 = data.months;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/months",schemaPath:"#/properties/months/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 600 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/months",schemaPath:"#/properties/months/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/months",schemaPath:"#/properties/months/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.amount !== undefined){
let data1 = data.amount;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate275.errors = vErrors;
return errors === 0;
}
validate275.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema110 = {"type":"string","enum":["geen","gemeld","in behandeling","afgesloten"]};

function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate277.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "geen") || (data === "gemeld")) || (data === "in behandeling")) || (data === "afgesloten"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema110.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate277.errors = vErrors;
return errors === 0;
}
validate277.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema111 = {"type":"string","enum":["geluid","vervuiling","overig"]};

function validate279(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate279.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "geluid") || (data === "vervuiling")) || (data === "overig"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema111.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate279.errors = vErrors;
return errors === 0;
}
validate279.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema112 = {"type":"object","additionalProperties":false,"required":["code"],"properties":{"code":{"type":"string","enum":["bezoek-met-twee","bel-eerst","niet-alleen","geen-bijzonderheden"]},"note":{"type":"string","maxLength":200}}};

function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate281.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "code") || (key0 === "note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((data0 === "bezoek-met-twee") || (data0 === "bel-eerst")) || (data0 === "niet-alleen")) || (data0 === "geen-bijzonderheden"))){
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema112.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.note !== undefined){
let data1 = data.note;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err4 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate281.errors = vErrors;
return errors === 0;
}
validate281.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate283.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 4000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate283.errors = vErrors;
return errors === 0;
}
validate283.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate285.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 4000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate285.errors = vErrors;
return errors === 0;
}
validate285.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate287(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate287.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 4000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate287.errors = vErrors;
return errors === 0;
}
validate287.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate289.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 4000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate289.errors = vErrors;
return errors === 0;
}
validate289.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate291.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 4000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate291.errors = vErrors;
return errors === 0;
}
validate291.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate293.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 4000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate293.errors = vErrors;
return errors === 0;
}
validate293.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema119 = {"type":"object","maxProperties":13,"propertyNames":{"type":"string","pattern":"^[a-z-]{3,40}$"},"additionalProperties":{"$ref":"#/$defs/scale"}};
const pattern35 = new RegExp("^[a-z-]{3,40}$", "u");

function validate296(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate296.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 5 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate296.errors = vErrors;
return errors === 0;
}
validate296.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate295.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 13){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 13},message:"must NOT have more than 13 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern35.test(key0)){
const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z-]{3,40}$"},message:"must match pattern \""+"^[a-z-]{3,40}$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
if(!(validate296(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate295.errors = vErrors;
return errors === 0;
}
validate295.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern16 = new RegExp("^[0-9]{4}(-[0-9]{2})?$", "u");
const pattern23 = new RegExp("^[1-9][0-9]{3}$", "u");

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://sluis.example/schemas/v1/client-record.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema44.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.caseRef !== undefined){
let data0 = data.caseRef;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate115(data0, {instancePath:instancePath+"/caseRef",parentData:data,parentDataProperty:"caseRef",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data0 !== null){
const err1 = {instancePath:instancePath+"/caseRef",schemaPath:"#/properties/caseRef/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err2 = {instancePath:instancePath+"/caseRef",schemaPath:"#/properties/caseRef/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.initials !== undefined){
let data1 = data.initials;
const _errs8 = errors;
let valid2 = false;
const _errs9 = errors;
if(!(validate117(data1, {instancePath:instancePath+"/initials",parentData:data,parentDataProperty:"initials",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
const _errs10 = errors;
if(data1 !== null){
const err3 = {instancePath:instancePath+"/initials",schemaPath:"#/properties/initials/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err4 = {instancePath:instancePath+"/initials",schemaPath:"#/properties/initials/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.familyName !== undefined){
let data2 = data.familyName;
const _errs13 = errors;
let valid3 = false;
const _errs14 = errors;
if(!(validate119(data2, {instancePath:instancePath+"/familyName",parentData:data,parentDataProperty:"familyName",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var _valid2 = _errs14 === errors;
valid3 = valid3 || _valid2;
const _errs15 = errors;
if(data2 !== null){
const err5 = {instancePath:instancePath+"/familyName",schemaPath:"#/properties/familyName/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid2 = _errs15 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const err6 = {instancePath:instancePath+"/familyName",schemaPath:"#/properties/familyName/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
if(data.dateOfBirth !== undefined){
let data3 = data.dateOfBirth;
const _errs18 = errors;
let valid4 = false;
const _errs19 = errors;
if(!(validate121(data3, {instancePath:instancePath+"/dateOfBirth",parentData:data,parentDataProperty:"dateOfBirth",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var _valid3 = _errs19 === errors;
valid4 = valid4 || _valid3;
const _errs20 = errors;
if(data3 !== null){
const err7 = {instancePath:instancePath+"/dateOfBirth",schemaPath:"#/properties/dateOfBirth/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid3 = _errs20 === errors;
valid4 = valid4 || _valid3;
const _errs22 = errors;
if(typeof data3 === "string"){
if(!pattern16.test(data3)){
const err8 = {instancePath:instancePath+"/dateOfBirth",schemaPath:"#/properties/dateOfBirth/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-[0-9]{2})?$"},message:"must match pattern \""+"^[0-9]{4}(-[0-9]{2})?$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/dateOfBirth",schemaPath:"#/properties/dateOfBirth/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid3 = _errs22 === errors;
valid4 = valid4 || _valid3;
if(!valid4){
const err10 = {instancePath:instancePath+"/dateOfBirth",schemaPath:"#/properties/dateOfBirth/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
if(data.ageBand !== undefined){
let data4 = data.ageBand;
const _errs25 = errors;
let valid5 = false;
const _errs26 = errors;
if(!(validate123(data4, {instancePath:instancePath+"/ageBand",parentData:data,parentDataProperty:"ageBand",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
var _valid4 = _errs26 === errors;
valid5 = valid5 || _valid4;
const _errs27 = errors;
if(data4 !== null){
const err11 = {instancePath:instancePath+"/ageBand",schemaPath:"#/properties/ageBand/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid4 = _errs27 === errors;
valid5 = valid5 || _valid4;
if(!valid5){
const err12 = {instancePath:instancePath+"/ageBand",schemaPath:"#/properties/ageBand/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
if(data.bsn !== undefined){
let data5 = data.bsn;
const _errs30 = errors;
let valid6 = false;
const _errs31 = errors;
if(!(validate125(data5, {instancePath:instancePath+"/bsn",parentData:data,parentDataProperty:"bsn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
var _valid5 = _errs31 === errors;
valid6 = valid6 || _valid5;
const _errs32 = errors;
if(data5 !== null){
const err13 = {instancePath:instancePath+"/bsn",schemaPath:"#/properties/bsn/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid5 = _errs32 === errors;
valid6 = valid6 || _valid5;
if(!valid6){
const err14 = {instancePath:instancePath+"/bsn",schemaPath:"#/properties/bsn/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
}
if(data.lawfulResidence !== undefined){
let data6 = data.lawfulResidence;
const _errs35 = errors;
let valid7 = false;
const _errs36 = errors;
if(!(validate127(data6, {instancePath:instancePath+"/lawfulResidence",parentData:data,parentDataProperty:"lawfulResidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var _valid6 = _errs36 === errors;
valid7 = valid7 || _valid6;
const _errs37 = errors;
if(data6 !== null){
const err15 = {instancePath:instancePath+"/lawfulResidence",schemaPath:"#/properties/lawfulResidence/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid6 = _errs37 === errors;
valid7 = valid7 || _valid6;
if(!valid7){
const err16 = {instancePath:instancePath+"/lawfulResidence",schemaPath:"#/properties/lawfulResidence/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
}
if(data.representativeType !== undefined){
let data7 = data.representativeType;
const _errs40 = errors;
let valid8 = false;
const _errs41 = errors;
if(!(validate129(data7, {instancePath:instancePath+"/representativeType",parentData:data,parentDataProperty:"representativeType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
var _valid7 = _errs41 === errors;
valid8 = valid8 || _valid7;
const _errs42 = errors;
if(data7 !== null){
const err17 = {instancePath:instancePath+"/representativeType",schemaPath:"#/properties/representativeType/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid7 = _errs42 === errors;
valid8 = valid8 || _valid7;
if(!valid8){
const err18 = {instancePath:instancePath+"/representativeType",schemaPath:"#/properties/representativeType/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
if(data.representativeContact !== undefined){
let data8 = data.representativeContact;
const _errs45 = errors;
let valid9 = false;
const _errs46 = errors;
if(!(validate131(data8, {instancePath:instancePath+"/representativeContact",parentData:data,parentDataProperty:"representativeContact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
var _valid8 = _errs46 === errors;
valid9 = valid9 || _valid8;
const _errs47 = errors;
if(data8 !== null){
const err19 = {instancePath:instancePath+"/representativeContact",schemaPath:"#/properties/representativeContact/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid8 = _errs47 === errors;
valid9 = valid9 || _valid8;
if(!valid9){
const err20 = {instancePath:instancePath+"/representativeContact",schemaPath:"#/properties/representativeContact/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
}
if(data.phone !== undefined){
let data9 = data.phone;
const _errs50 = errors;
let valid10 = false;
const _errs51 = errors;
if(!(validate140(data9, {instancePath:instancePath+"/phone",parentData:data,parentDataProperty:"phone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
var _valid9 = _errs51 === errors;
valid10 = valid10 || _valid9;
const _errs52 = errors;
if(data9 !== null){
const err21 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid9 = _errs52 === errors;
valid10 = valid10 || _valid9;
if(!valid10){
const err22 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
}
if(data.email !== undefined){
let data10 = data.email;
const _errs55 = errors;
let valid11 = false;
const _errs56 = errors;
if(!(validate142(data10, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
var _valid10 = _errs56 === errors;
valid11 = valid11 || _valid10;
const _errs57 = errors;
if(data10 !== null){
const err23 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid10 = _errs57 === errors;
valid11 = valid11 || _valid10;
if(!valid11){
const err24 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
}
}
if(data.correspondenceAddress !== undefined){
let data11 = data.correspondenceAddress;
const _errs60 = errors;
let valid12 = false;
const _errs61 = errors;
if(!(validate144(data11, {instancePath:instancePath+"/correspondenceAddress",parentData:data,parentDataProperty:"correspondenceAddress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
var _valid11 = _errs61 === errors;
valid12 = valid12 || _valid11;
if(_valid11){
var props1 = true;
}
const _errs62 = errors;
if(data11 !== null){
const err25 = {instancePath:instancePath+"/correspondenceAddress",schemaPath:"#/properties/correspondenceAddress/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid11 = _errs62 === errors;
valid12 = valid12 || _valid11;
const _errs64 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.postcode === undefined){
const err26 = {instancePath:instancePath+"/correspondenceAddress",schemaPath:"#/properties/correspondenceAddress/anyOf/2/required",keyword:"required",params:{missingProperty: "postcode"},message:"must have required property '"+"postcode"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key1 in data11){
if(!(key1 === "postcode")){
const err27 = {instancePath:instancePath+"/correspondenceAddress",schemaPath:"#/properties/correspondenceAddress/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data11.postcode !== undefined){
let data12 = data11.postcode;
if(typeof data12 === "string"){
if(!pattern23.test(data12)){
const err28 = {instancePath:instancePath+"/correspondenceAddress/postcode",schemaPath:"#/properties/correspondenceAddress/anyOf/2/properties/postcode/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}$"},message:"must match pattern \""+"^[1-9][0-9]{3}$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/correspondenceAddress/postcode",schemaPath:"#/properties/correspondenceAddress/anyOf/2/properties/postcode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/correspondenceAddress",schemaPath:"#/properties/correspondenceAddress/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid11 = _errs64 === errors;
valid12 = valid12 || _valid11;
if(_valid11){
if(props1 !== true){
props1 = true;
}
}
if(!valid12){
const err31 = {instancePath:instancePath+"/correspondenceAddress",schemaPath:"#/properties/correspondenceAddress/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
}
}
if(data.currentStayAddress !== undefined){
let data13 = data.currentStayAddress;
const _errs70 = errors;
let valid14 = false;
const _errs71 = errors;
if(!(validate151(data13, {instancePath:instancePath+"/currentStayAddress",parentData:data,parentDataProperty:"currentStayAddress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
var _valid12 = _errs71 === errors;
valid14 = valid14 || _valid12;
if(_valid12){
var props2 = true;
}
const _errs72 = errors;
if(data13 !== null){
const err32 = {instancePath:instancePath+"/currentStayAddress",schemaPath:"#/properties/currentStayAddress/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid12 = _errs72 === errors;
valid14 = valid14 || _valid12;
const _errs74 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.postcode === undefined){
const err33 = {instancePath:instancePath+"/currentStayAddress",schemaPath:"#/properties/currentStayAddress/anyOf/2/required",keyword:"required",params:{missingProperty: "postcode"},message:"must have required property '"+"postcode"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key2 in data13){
if(!(key2 === "postcode")){
const err34 = {instancePath:instancePath+"/currentStayAddress",schemaPath:"#/properties/currentStayAddress/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13.postcode !== undefined){
let data14 = data13.postcode;
if(typeof data14 === "string"){
if(!pattern23.test(data14)){
const err35 = {instancePath:instancePath+"/currentStayAddress/postcode",schemaPath:"#/properties/currentStayAddress/anyOf/2/properties/postcode/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}$"},message:"must match pattern \""+"^[1-9][0-9]{3}$"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/currentStayAddress/postcode",schemaPath:"#/properties/currentStayAddress/anyOf/2/properties/postcode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/currentStayAddress",schemaPath:"#/properties/currentStayAddress/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid12 = _errs74 === errors;
valid14 = valid14 || _valid12;
if(_valid12){
if(props2 !== true){
props2 = true;
}
}
if(!valid14){
const err38 = {instancePath:instancePath+"/currentStayAddress",schemaPath:"#/properties/currentStayAddress/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
}
}
if(data.addressSecret !== undefined){
let data15 = data.addressSecret;
const _errs80 = errors;
let valid16 = false;
const _errs81 = errors;
if(!(validate157(data15, {instancePath:instancePath+"/addressSecret",parentData:data,parentDataProperty:"addressSecret",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
var _valid13 = _errs81 === errors;
valid16 = valid16 || _valid13;
const _errs82 = errors;
if(data15 !== null){
const err39 = {instancePath:instancePath+"/addressSecret",schemaPath:"#/properties/addressSecret/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid13 = _errs82 === errors;
valid16 = valid16 || _valid13;
if(!valid16){
const err40 = {instancePath:instancePath+"/addressSecret",schemaPath:"#/properties/addressSecret/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
}
}
if(data.preferredLanguage !== undefined){
let data16 = data.preferredLanguage;
const _errs85 = errors;
let valid17 = false;
const _errs86 = errors;
if(!(validate159(data16, {instancePath:instancePath+"/preferredLanguage",parentData:data,parentDataProperty:"preferredLanguage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
var _valid14 = _errs86 === errors;
valid17 = valid17 || _valid14;
const _errs87 = errors;
if(data16 !== null){
const err41 = {instancePath:instancePath+"/preferredLanguage",schemaPath:"#/properties/preferredLanguage/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid14 = _errs87 === errors;
valid17 = valid17 || _valid14;
if(!valid17){
const err42 = {instancePath:instancePath+"/preferredLanguage",schemaPath:"#/properties/preferredLanguage/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
errors = _errs85;
if(vErrors !== null){
if(_errs85){
vErrors.length = _errs85;
}
else {
vErrors = null;
}
}
}
}
if(data.householdSize !== undefined){
let data17 = data.householdSize;
const _errs90 = errors;
let valid18 = false;
const _errs91 = errors;
if(!(validate161(data17, {instancePath:instancePath+"/householdSize",parentData:data,parentDataProperty:"householdSize",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
var _valid15 = _errs91 === errors;
valid18 = valid18 || _valid15;
const _errs92 = errors;
if(data17 !== null){
const err43 = {instancePath:instancePath+"/householdSize",schemaPath:"#/properties/householdSize/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid15 = _errs92 === errors;
valid18 = valid18 || _valid15;
if(!valid18){
const err44 = {instancePath:instancePath+"/householdSize",schemaPath:"#/properties/householdSize/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
errors = _errs90;
if(vErrors !== null){
if(_errs90){
vErrors.length = _errs90;
}
else {
vErrors = null;
}
}
}
}
if(data.householdType !== undefined){
let data18 = data.householdType;
const _errs95 = errors;
let valid19 = false;
const _errs96 = errors;
if(!(validate163(data18, {instancePath:instancePath+"/householdType",parentData:data,parentDataProperty:"householdType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
var _valid16 = _errs96 === errors;
valid19 = valid19 || _valid16;
const _errs97 = errors;
if(data18 !== null){
const err45 = {instancePath:instancePath+"/householdType",schemaPath:"#/properties/householdType/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid16 = _errs97 === errors;
valid19 = valid19 || _valid16;
if(!valid19){
const err46 = {instancePath:instancePath+"/householdType",schemaPath:"#/properties/householdType/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
errors = _errs95;
if(vErrors !== null){
if(_errs95){
vErrors.length = _errs95;
}
else {
vErrors = null;
}
}
}
}
if(data.outflowReadyFrom !== undefined){
let data19 = data.outflowReadyFrom;
const _errs100 = errors;
let valid20 = false;
const _errs101 = errors;
if(!(validate165(data19, {instancePath:instancePath+"/outflowReadyFrom",parentData:data,parentDataProperty:"outflowReadyFrom",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
var _valid17 = _errs101 === errors;
valid20 = valid20 || _valid17;
const _errs102 = errors;
if(data19 !== null){
const err47 = {instancePath:instancePath+"/outflowReadyFrom",schemaPath:"#/properties/outflowReadyFrom/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid17 = _errs102 === errors;
valid20 = valid20 || _valid17;
const _errs104 = errors;
if(typeof data19 === "string"){
if(!pattern16.test(data19)){
const err48 = {instancePath:instancePath+"/outflowReadyFrom",schemaPath:"#/properties/outflowReadyFrom/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-[0-9]{2})?$"},message:"must match pattern \""+"^[0-9]{4}(-[0-9]{2})?$"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/outflowReadyFrom",schemaPath:"#/properties/outflowReadyFrom/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid17 = _errs104 === errors;
valid20 = valid20 || _valid17;
if(!valid20){
const err50 = {instancePath:instancePath+"/outflowReadyFrom",schemaPath:"#/properties/outflowReadyFrom/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
else {
errors = _errs100;
if(vErrors !== null){
if(_errs100){
vErrors.length = _errs100;
}
else {
vErrors = null;
}
}
}
}
if(data.outflowProfile !== undefined){
let data20 = data.outflowProfile;
const _errs107 = errors;
let valid21 = false;
const _errs108 = errors;
if(!(validate167(data20, {instancePath:instancePath+"/outflowProfile",parentData:data,parentDataProperty:"outflowProfile",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
var _valid18 = _errs108 === errors;
valid21 = valid21 || _valid18;
const _errs109 = errors;
if(data20 !== null){
const err51 = {instancePath:instancePath+"/outflowProfile",schemaPath:"#/properties/outflowProfile/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid18 = _errs109 === errors;
valid21 = valid21 || _valid18;
if(!valid21){
const err52 = {instancePath:instancePath+"/outflowProfile",schemaPath:"#/properties/outflowProfile/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
else {
errors = _errs107;
if(vErrors !== null){
if(_errs107){
vErrors.length = _errs107;
}
else {
vErrors = null;
}
}
}
}
if(data.skillHousing !== undefined){
let data21 = data.skillHousing;
const _errs112 = errors;
let valid22 = false;
const _errs113 = errors;
if(!(validate169(data21, {instancePath:instancePath+"/skillHousing",parentData:data,parentDataProperty:"skillHousing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var _valid19 = _errs113 === errors;
valid22 = valid22 || _valid19;
const _errs114 = errors;
if(data21 !== null){
const err53 = {instancePath:instancePath+"/skillHousing",schemaPath:"#/properties/skillHousing/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid19 = _errs114 === errors;
valid22 = valid22 || _valid19;
if(!valid22){
const err54 = {instancePath:instancePath+"/skillHousing",schemaPath:"#/properties/skillHousing/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
else {
errors = _errs112;
if(vErrors !== null){
if(_errs112){
vErrors.length = _errs112;
}
else {
vErrors = null;
}
}
}
}
if(data.skillMoney !== undefined){
let data22 = data.skillMoney;
const _errs117 = errors;
let valid23 = false;
const _errs118 = errors;
if(!(validate171(data22, {instancePath:instancePath+"/skillMoney",parentData:data,parentDataProperty:"skillMoney",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
var _valid20 = _errs118 === errors;
valid23 = valid23 || _valid20;
const _errs119 = errors;
if(data22 !== null){
const err55 = {instancePath:instancePath+"/skillMoney",schemaPath:"#/properties/skillMoney/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid20 = _errs119 === errors;
valid23 = valid23 || _valid20;
if(!valid23){
const err56 = {instancePath:instancePath+"/skillMoney",schemaPath:"#/properties/skillMoney/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
errors = _errs117;
if(vErrors !== null){
if(_errs117){
vErrors.length = _errs117;
}
else {
vErrors = null;
}
}
}
}
if(data.skillSelfCare !== undefined){
let data23 = data.skillSelfCare;
const _errs122 = errors;
let valid24 = false;
const _errs123 = errors;
if(!(validate173(data23, {instancePath:instancePath+"/skillSelfCare",parentData:data,parentDataProperty:"skillSelfCare",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
var _valid21 = _errs123 === errors;
valid24 = valid24 || _valid21;
const _errs124 = errors;
if(data23 !== null){
const err57 = {instancePath:instancePath+"/skillSelfCare",schemaPath:"#/properties/skillSelfCare/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid21 = _errs124 === errors;
valid24 = valid24 || _valid21;
if(!valid24){
const err58 = {instancePath:instancePath+"/skillSelfCare",schemaPath:"#/properties/skillSelfCare/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
else {
errors = _errs122;
if(vErrors !== null){
if(_errs122){
vErrors.length = _errs122;
}
else {
vErrors = null;
}
}
}
}
if(data.daytimeActivity !== undefined){
let data24 = data.daytimeActivity;
const _errs127 = errors;
let valid25 = false;
const _errs128 = errors;
if(!(validate175(data24, {instancePath:instancePath+"/daytimeActivity",parentData:data,parentDataProperty:"daytimeActivity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
var _valid22 = _errs128 === errors;
valid25 = valid25 || _valid22;
const _errs129 = errors;
if(data24 !== null){
const err59 = {instancePath:instancePath+"/daytimeActivity",schemaPath:"#/properties/daytimeActivity/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid22 = _errs129 === errors;
valid25 = valid25 || _valid22;
if(!valid25){
const err60 = {instancePath:instancePath+"/daytimeActivity",schemaPath:"#/properties/daytimeActivity/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
errors = _errs127;
if(vErrors !== null){
if(_errs127){
vErrors.length = _errs127;
}
else {
vErrors = null;
}
}
}
}
if(data.tenancyTraining !== undefined){
let data25 = data.tenancyTraining;
const _errs132 = errors;
let valid26 = false;
const _errs133 = errors;
if(!(validate177(data25, {instancePath:instancePath+"/tenancyTraining",parentData:data,parentDataProperty:"tenancyTraining",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var _valid23 = _errs133 === errors;
valid26 = valid26 || _valid23;
const _errs134 = errors;
if(data25 !== null){
const err61 = {instancePath:instancePath+"/tenancyTraining",schemaPath:"#/properties/tenancyTraining/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid23 = _errs134 === errors;
valid26 = valid26 || _valid23;
if(!valid26){
const err62 = {instancePath:instancePath+"/tenancyTraining",schemaPath:"#/properties/tenancyTraining/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
else {
errors = _errs132;
if(vErrors !== null){
if(_errs132){
vErrors.length = _errs132;
}
else {
vErrors = null;
}
}
}
}
if(data.municipalityOfOrigin !== undefined){
let data26 = data.municipalityOfOrigin;
const _errs137 = errors;
let valid27 = false;
const _errs138 = errors;
if(!(validate181(data26, {instancePath:instancePath+"/municipalityOfOrigin",parentData:data,parentDataProperty:"municipalityOfOrigin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
var _valid24 = _errs138 === errors;
valid27 = valid27 || _valid24;
const _errs139 = errors;
if(data26 !== null){
const err63 = {instancePath:instancePath+"/municipalityOfOrigin",schemaPath:"#/properties/municipalityOfOrigin/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid24 = _errs139 === errors;
valid27 = valid27 || _valid24;
if(!valid27){
const err64 = {instancePath:instancePath+"/municipalityOfOrigin",schemaPath:"#/properties/municipalityOfOrigin/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
else {
errors = _errs137;
if(vErrors !== null){
if(_errs137){
vErrors.length = _errs137;
}
else {
vErrors = null;
}
}
}
}
if(data.preferredAreas !== undefined){
let data27 = data.preferredAreas;
const _errs142 = errors;
let valid28 = false;
const _errs143 = errors;
if(!(validate183(data27, {instancePath:instancePath+"/preferredAreas",parentData:data,parentDataProperty:"preferredAreas",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
var _valid25 = _errs143 === errors;
valid28 = valid28 || _valid25;
const _errs144 = errors;
if(data27 !== null){
const err65 = {instancePath:instancePath+"/preferredAreas",schemaPath:"#/properties/preferredAreas/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid25 = _errs144 === errors;
valid28 = valid28 || _valid25;
if(!valid28){
const err66 = {instancePath:instancePath+"/preferredAreas",schemaPath:"#/properties/preferredAreas/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
else {
errors = _errs142;
if(vErrors !== null){
if(_errs142){
vErrors.length = _errs142;
}
else {
vErrors = null;
}
}
}
}
if(data.excludedAreas !== undefined){
let data28 = data.excludedAreas;
const _errs147 = errors;
let valid29 = false;
const _errs148 = errors;
if(!(validate185(data28, {instancePath:instancePath+"/excludedAreas",parentData:data,parentDataProperty:"excludedAreas",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var _valid26 = _errs148 === errors;
valid29 = valid29 || _valid26;
const _errs149 = errors;
if(data28 !== null){
const err67 = {instancePath:instancePath+"/excludedAreas",schemaPath:"#/properties/excludedAreas/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid26 = _errs149 === errors;
valid29 = valid29 || _valid26;
if(!valid29){
const err68 = {instancePath:instancePath+"/excludedAreas",schemaPath:"#/properties/excludedAreas/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
else {
errors = _errs147;
if(vErrors !== null){
if(_errs147){
vErrors.length = _errs147;
}
else {
vErrors = null;
}
}
}
}
if(data.dwellingRequirements !== undefined){
let data29 = data.dwellingRequirements;
const _errs152 = errors;
let valid30 = false;
const _errs153 = errors;
if(!(validate187(data29, {instancePath:instancePath+"/dwellingRequirements",parentData:data,parentDataProperty:"dwellingRequirements",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
var _valid27 = _errs153 === errors;
valid30 = valid30 || _valid27;
const _errs154 = errors;
if(data29 !== null){
const err69 = {instancePath:instancePath+"/dwellingRequirements",schemaPath:"#/properties/dwellingRequirements/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid27 = _errs154 === errors;
valid30 = valid30 || _valid27;
if(!valid30){
const err70 = {instancePath:instancePath+"/dwellingRequirements",schemaPath:"#/properties/dwellingRequirements/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
else {
errors = _errs152;
if(vErrors !== null){
if(_errs152){
vErrors.length = _errs152;
}
else {
vErrors = null;
}
}
}
}
if(data.maxRent !== undefined){
let data30 = data.maxRent;
const _errs157 = errors;
let valid31 = false;
const _errs158 = errors;
if(!(validate189(data30, {instancePath:instancePath+"/maxRent",parentData:data,parentDataProperty:"maxRent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
var _valid28 = _errs158 === errors;
valid31 = valid31 || _valid28;
const _errs159 = errors;
if(data30 !== null){
const err71 = {instancePath:instancePath+"/maxRent",schemaPath:"#/properties/maxRent/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid28 = _errs159 === errors;
valid31 = valid31 || _valid28;
if(!valid31){
const err72 = {instancePath:instancePath+"/maxRent",schemaPath:"#/properties/maxRent/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
else {
errors = _errs157;
if(vErrors !== null){
if(_errs157){
vErrors.length = _errs157;
}
else {
vErrors = null;
}
}
}
}
if(data.urgency !== undefined){
let data31 = data.urgency;
const _errs162 = errors;
let valid32 = false;
const _errs163 = errors;
if(!(validate191(data31, {instancePath:instancePath+"/urgency",parentData:data,parentDataProperty:"urgency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
var _valid29 = _errs163 === errors;
valid32 = valid32 || _valid29;
const _errs164 = errors;
if(data31 !== null){
const err73 = {instancePath:instancePath+"/urgency",schemaPath:"#/properties/urgency/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid29 = _errs164 === errors;
valid32 = valid32 || _valid29;
if(!valid32){
const err74 = {instancePath:instancePath+"/urgency",schemaPath:"#/properties/urgency/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
else {
errors = _errs162;
if(vErrors !== null){
if(_errs162){
vErrors.length = _errs162;
}
else {
vErrors = null;
}
}
}
}
if(data.originSetting !== undefined){
let data32 = data.originSetting;
const _errs167 = errors;
let valid33 = false;
const _errs168 = errors;
if(!(validate194(data32, {instancePath:instancePath+"/originSetting",parentData:data,parentDataProperty:"originSetting",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
var _valid30 = _errs168 === errors;
valid33 = valid33 || _valid30;
const _errs169 = errors;
if(data32 !== null){
const err75 = {instancePath:instancePath+"/originSetting",schemaPath:"#/properties/originSetting/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid30 = _errs169 === errors;
valid33 = valid33 || _valid30;
if(!valid33){
const err76 = {instancePath:instancePath+"/originSetting",schemaPath:"#/properties/originSetting/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
else {
errors = _errs167;
if(vErrors !== null){
if(_errs167){
vErrors.length = _errs167;
}
else {
vErrors = null;
}
}
}
}
if(data.housingRegistrationNo !== undefined){
let data33 = data.housingRegistrationNo;
const _errs172 = errors;
let valid34 = false;
const _errs173 = errors;
if(!(validate196(data33, {instancePath:instancePath+"/housingRegistrationNo",parentData:data,parentDataProperty:"housingRegistrationNo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
var _valid31 = _errs173 === errors;
valid34 = valid34 || _valid31;
const _errs174 = errors;
if(data33 !== null){
const err77 = {instancePath:instancePath+"/housingRegistrationNo",schemaPath:"#/properties/housingRegistrationNo/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid31 = _errs174 === errors;
valid34 = valid34 || _valid31;
if(!valid34){
const err78 = {instancePath:instancePath+"/housingRegistrationNo",schemaPath:"#/properties/housingRegistrationNo/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
else {
errors = _errs172;
if(vErrors !== null){
if(_errs172){
vErrors.length = _errs172;
}
else {
vErrors = null;
}
}
}
}
if(data.incomeSource !== undefined){
let data34 = data.incomeSource;
const _errs177 = errors;
let valid35 = false;
const _errs178 = errors;
if(!(validate198(data34, {instancePath:instancePath+"/incomeSource",parentData:data,parentDataProperty:"incomeSource",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
var _valid32 = _errs178 === errors;
valid35 = valid35 || _valid32;
const _errs179 = errors;
if(data34 !== null){
const err79 = {instancePath:instancePath+"/incomeSource",schemaPath:"#/properties/incomeSource/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid32 = _errs179 === errors;
valid35 = valid35 || _valid32;
if(!valid35){
const err80 = {instancePath:instancePath+"/incomeSource",schemaPath:"#/properties/incomeSource/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
else {
errors = _errs177;
if(vErrors !== null){
if(_errs177){
vErrors.length = _errs177;
}
else {
vErrors = null;
}
}
}
}
if(data.incomeTestResult !== undefined){
let data35 = data.incomeTestResult;
const _errs182 = errors;
let valid36 = false;
const _errs183 = errors;
if(!(validate200(data35, {instancePath:instancePath+"/incomeTestResult",parentData:data,parentDataProperty:"incomeTestResult",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
var _valid33 = _errs183 === errors;
valid36 = valid36 || _valid33;
const _errs184 = errors;
if(data35 !== null){
const err81 = {instancePath:instancePath+"/incomeTestResult",schemaPath:"#/properties/incomeTestResult/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid33 = _errs184 === errors;
valid36 = valid36 || _valid33;
if(!valid36){
const err82 = {instancePath:instancePath+"/incomeTestResult",schemaPath:"#/properties/incomeTestResult/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
else {
errors = _errs182;
if(vErrors !== null){
if(_errs182){
vErrors.length = _errs182;
}
else {
vErrors = null;
}
}
}
}
if(data.householdIncome !== undefined){
let data36 = data.householdIncome;
const _errs187 = errors;
let valid37 = false;
const _errs188 = errors;
if(!(validate202(data36, {instancePath:instancePath+"/householdIncome",parentData:data,parentDataProperty:"householdIncome",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
var _valid34 = _errs188 === errors;
valid37 = valid37 || _valid34;
const _errs189 = errors;
if(data36 !== null){
const err83 = {instancePath:instancePath+"/householdIncome",schemaPath:"#/properties/householdIncome/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid34 = _errs189 === errors;
valid37 = valid37 || _valid34;
if(!valid37){
const err84 = {instancePath:instancePath+"/householdIncome",schemaPath:"#/properties/householdIncome/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
else {
errors = _errs187;
if(vErrors !== null){
if(_errs187){
vErrors.length = _errs187;
}
else {
vErrors = null;
}
}
}
}
if(data.rentPaymentArrangement !== undefined){
let data37 = data.rentPaymentArrangement;
const _errs192 = errors;
let valid38 = false;
const _errs193 = errors;
if(!(validate204(data37, {instancePath:instancePath+"/rentPaymentArrangement",parentData:data,parentDataProperty:"rentPaymentArrangement",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
var _valid35 = _errs193 === errors;
valid38 = valid38 || _valid35;
const _errs194 = errors;
if(data37 !== null){
const err85 = {instancePath:instancePath+"/rentPaymentArrangement",schemaPath:"#/properties/rentPaymentArrangement/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid35 = _errs194 === errors;
valid38 = valid38 || _valid35;
if(!valid38){
const err86 = {instancePath:instancePath+"/rentPaymentArrangement",schemaPath:"#/properties/rentPaymentArrangement/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
else {
errors = _errs192;
if(vErrors !== null){
if(_errs192){
vErrors.length = _errs192;
}
else {
vErrors = null;
}
}
}
}
if(data.budgetSupportType !== undefined){
let data38 = data.budgetSupportType;
const _errs197 = errors;
let valid39 = false;
const _errs198 = errors;
if(!(validate206(data38, {instancePath:instancePath+"/budgetSupportType",parentData:data,parentDataProperty:"budgetSupportType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
var _valid36 = _errs198 === errors;
valid39 = valid39 || _valid36;
const _errs199 = errors;
if(data38 !== null){
const err87 = {instancePath:instancePath+"/budgetSupportType",schemaPath:"#/properties/budgetSupportType/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var _valid36 = _errs199 === errors;
valid39 = valid39 || _valid36;
if(!valid39){
const err88 = {instancePath:instancePath+"/budgetSupportType",schemaPath:"#/properties/budgetSupportType/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
else {
errors = _errs197;
if(vErrors !== null){
if(_errs197){
vErrors.length = _errs197;
}
else {
vErrors = null;
}
}
}
}
if(data.financialContact !== undefined){
let data39 = data.financialContact;
const _errs202 = errors;
let valid40 = false;
const _errs203 = errors;
if(!(validate208(data39, {instancePath:instancePath+"/financialContact",parentData:data,parentDataProperty:"financialContact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var _valid37 = _errs203 === errors;
valid40 = valid40 || _valid37;
const _errs204 = errors;
if(data39 !== null){
const err89 = {instancePath:instancePath+"/financialContact",schemaPath:"#/properties/financialContact/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid37 = _errs204 === errors;
valid40 = valid40 || _valid37;
if(!valid40){
const err90 = {instancePath:instancePath+"/financialContact",schemaPath:"#/properties/financialContact/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
else {
errors = _errs202;
if(vErrors !== null){
if(_errs202){
vErrors.length = _errs202;
}
else {
vErrors = null;
}
}
}
}
if(data.debtStabilised !== undefined){
let data40 = data.debtStabilised;
const _errs207 = errors;
let valid41 = false;
const _errs208 = errors;
if(!(validate214(data40, {instancePath:instancePath+"/debtStabilised",parentData:data,parentDataProperty:"debtStabilised",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
var _valid38 = _errs208 === errors;
valid41 = valid41 || _valid38;
const _errs209 = errors;
if(data40 !== null){
const err91 = {instancePath:instancePath+"/debtStabilised",schemaPath:"#/properties/debtStabilised/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid38 = _errs209 === errors;
valid41 = valid41 || _valid38;
if(!valid41){
const err92 = {instancePath:instancePath+"/debtStabilised",schemaPath:"#/properties/debtStabilised/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
else {
errors = _errs207;
if(vErrors !== null){
if(_errs207){
vErrors.length = _errs207;
}
else {
vErrors = null;
}
}
}
}
if(data.debtTrackPhase !== undefined){
let data41 = data.debtTrackPhase;
const _errs212 = errors;
let valid42 = false;
const _errs213 = errors;
if(!(validate216(data41, {instancePath:instancePath+"/debtTrackPhase",parentData:data,parentDataProperty:"debtTrackPhase",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
var _valid39 = _errs213 === errors;
valid42 = valid42 || _valid39;
const _errs214 = errors;
if(data41 !== null){
const err93 = {instancePath:instancePath+"/debtTrackPhase",schemaPath:"#/properties/debtTrackPhase/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid39 = _errs214 === errors;
valid42 = valid42 || _valid39;
if(!valid42){
const err94 = {instancePath:instancePath+"/debtTrackPhase",schemaPath:"#/properties/debtTrackPhase/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
else {
errors = _errs212;
if(vErrors !== null){
if(_errs212){
vErrors.length = _errs212;
}
else {
vErrors = null;
}
}
}
}
if(data.debtDetails !== undefined){
let data42 = data.debtDetails;
const _errs217 = errors;
let valid43 = false;
const _errs218 = errors;
if(!(validate218(data42, {instancePath:instancePath+"/debtDetails",parentData:data,parentDataProperty:"debtDetails",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
var _valid40 = _errs218 === errors;
valid43 = valid43 || _valid40;
const _errs219 = errors;
if(data42 !== null){
const err95 = {instancePath:instancePath+"/debtDetails",schemaPath:"#/properties/debtDetails/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var _valid40 = _errs219 === errors;
valid43 = valid43 || _valid40;
if(!valid43){
const err96 = {instancePath:instancePath+"/debtDetails",schemaPath:"#/properties/debtDetails/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
else {
errors = _errs217;
if(vErrors !== null){
if(_errs217){
vErrors.length = _errs217;
}
else {
vErrors = null;
}
}
}
}
if(data.formerRentDebtHere !== undefined){
let data43 = data.formerRentDebtHere;
const _errs222 = errors;
let valid44 = false;
const _errs223 = errors;
if(!(validate221(data43, {instancePath:instancePath+"/formerRentDebtHere",parentData:data,parentDataProperty:"formerRentDebtHere",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
var _valid41 = _errs223 === errors;
valid44 = valid44 || _valid41;
const _errs224 = errors;
if(data43 !== null){
const err97 = {instancePath:instancePath+"/formerRentDebtHere",schemaPath:"#/properties/formerRentDebtHere/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var _valid41 = _errs224 === errors;
valid44 = valid44 || _valid41;
if(!valid44){
const err98 = {instancePath:instancePath+"/formerRentDebtHere",schemaPath:"#/properties/formerRentDebtHere/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
else {
errors = _errs222;
if(vErrors !== null){
if(_errs222){
vErrors.length = _errs222;
}
else {
vErrors = null;
}
}
}
}
if(data.supportActive !== undefined){
let data44 = data.supportActive;
const _errs227 = errors;
let valid45 = false;
const _errs228 = errors;
if(!(validate223(data44, {instancePath:instancePath+"/supportActive",parentData:data,parentDataProperty:"supportActive",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
var _valid42 = _errs228 === errors;
valid45 = valid45 || _valid42;
const _errs229 = errors;
if(data44 !== null){
const err99 = {instancePath:instancePath+"/supportActive",schemaPath:"#/properties/supportActive/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var _valid42 = _errs229 === errors;
valid45 = valid45 || _valid42;
if(!valid45){
const err100 = {instancePath:instancePath+"/supportActive",schemaPath:"#/properties/supportActive/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
else {
errors = _errs227;
if(vErrors !== null){
if(_errs227){
vErrors.length = _errs227;
}
else {
vErrors = null;
}
}
}
}
if(data.supportProviderName !== undefined){
let data45 = data.supportProviderName;
const _errs232 = errors;
let valid46 = false;
const _errs233 = errors;
if(!(validate225(data45, {instancePath:instancePath+"/supportProviderName",parentData:data,parentDataProperty:"supportProviderName",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
var _valid43 = _errs233 === errors;
valid46 = valid46 || _valid43;
const _errs234 = errors;
if(data45 !== null){
const err101 = {instancePath:instancePath+"/supportProviderName",schemaPath:"#/properties/supportProviderName/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid43 = _errs234 === errors;
valid46 = valid46 || _valid43;
if(!valid46){
const err102 = {instancePath:instancePath+"/supportProviderName",schemaPath:"#/properties/supportProviderName/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
else {
errors = _errs232;
if(vErrors !== null){
if(_errs232){
vErrors.length = _errs232;
}
else {
vErrors = null;
}
}
}
}
if(data.supportContact !== undefined){
let data46 = data.supportContact;
const _errs237 = errors;
let valid47 = false;
const _errs238 = errors;
if(!(validate227(data46, {instancePath:instancePath+"/supportContact",parentData:data,parentDataProperty:"supportContact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
var _valid44 = _errs238 === errors;
valid47 = valid47 || _valid44;
const _errs239 = errors;
if(data46 !== null){
const err103 = {instancePath:instancePath+"/supportContact",schemaPath:"#/properties/supportContact/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var _valid44 = _errs239 === errors;
valid47 = valid47 || _valid44;
if(!valid47){
const err104 = {instancePath:instancePath+"/supportContact",schemaPath:"#/properties/supportContact/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
else {
errors = _errs237;
if(vErrors !== null){
if(_errs237){
vErrors.length = _errs237;
}
else {
vErrors = null;
}
}
}
}
if(data.supportPeriod !== undefined){
let data47 = data.supportPeriod;
const _errs242 = errors;
let valid48 = false;
const _errs243 = errors;
if(!(validate232(data47, {instancePath:instancePath+"/supportPeriod",parentData:data,parentDataProperty:"supportPeriod",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
var _valid45 = _errs243 === errors;
valid48 = valid48 || _valid45;
const _errs244 = errors;
if(data47 !== null){
const err105 = {instancePath:instancePath+"/supportPeriod",schemaPath:"#/properties/supportPeriod/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var _valid45 = _errs244 === errors;
valid48 = valid48 || _valid45;
if(!valid48){
const err106 = {instancePath:instancePath+"/supportPeriod",schemaPath:"#/properties/supportPeriod/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
else {
errors = _errs242;
if(vErrors !== null){
if(_errs242){
vErrors.length = _errs242;
}
else {
vErrors = null;
}
}
}
}
if(data.supportEndDate !== undefined){
let data48 = data.supportEndDate;
const _errs247 = errors;
let valid49 = false;
const _errs248 = errors;
if(!(validate236(data48, {instancePath:instancePath+"/supportEndDate",parentData:data,parentDataProperty:"supportEndDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
var _valid46 = _errs248 === errors;
valid49 = valid49 || _valid46;
const _errs249 = errors;
if(data48 !== null){
const err107 = {instancePath:instancePath+"/supportEndDate",schemaPath:"#/properties/supportEndDate/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
var _valid46 = _errs249 === errors;
valid49 = valid49 || _valid46;
const _errs251 = errors;
if(typeof data48 === "string"){
if(!pattern16.test(data48)){
const err108 = {instancePath:instancePath+"/supportEndDate",schemaPath:"#/properties/supportEndDate/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-[0-9]{2})?$"},message:"must match pattern \""+"^[0-9]{4}(-[0-9]{2})?$"+"\""};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/supportEndDate",schemaPath:"#/properties/supportEndDate/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid46 = _errs251 === errors;
valid49 = valid49 || _valid46;
if(!valid49){
const err110 = {instancePath:instancePath+"/supportEndDate",schemaPath:"#/properties/supportEndDate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
else {
errors = _errs247;
if(vErrors !== null){
if(_errs247){
vErrors.length = _errs247;
}
else {
vErrors = null;
}
}
}
}
if(data.supportIntensityBand !== undefined){
let data49 = data.supportIntensityBand;
const _errs254 = errors;
let valid50 = false;
const _errs255 = errors;
if(!(validate238(data49, {instancePath:instancePath+"/supportIntensityBand",parentData:data,parentDataProperty:"supportIntensityBand",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
var _valid47 = _errs255 === errors;
valid50 = valid50 || _valid47;
const _errs256 = errors;
if(data49 !== null){
const err111 = {instancePath:instancePath+"/supportIntensityBand",schemaPath:"#/properties/supportIntensityBand/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var _valid47 = _errs256 === errors;
valid50 = valid50 || _valid47;
if(!valid50){
const err112 = {instancePath:instancePath+"/supportIntensityBand",schemaPath:"#/properties/supportIntensityBand/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
else {
errors = _errs254;
if(vErrors !== null){
if(_errs254){
vErrors.length = _errs254;
}
else {
vErrors = null;
}
}
}
}
if(data.supportPlanGoals !== undefined){
let data50 = data.supportPlanGoals;
const _errs259 = errors;
let valid51 = false;
const _errs260 = errors;
if(!(validate240(data50, {instancePath:instancePath+"/supportPlanGoals",parentData:data,parentDataProperty:"supportPlanGoals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
var _valid48 = _errs260 === errors;
valid51 = valid51 || _valid48;
const _errs261 = errors;
if(data50 !== null){
const err113 = {instancePath:instancePath+"/supportPlanGoals",schemaPath:"#/properties/supportPlanGoals/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid48 = _errs261 === errors;
valid51 = valid51 || _valid48;
if(!valid51){
const err114 = {instancePath:instancePath+"/supportPlanGoals",schemaPath:"#/properties/supportPlanGoals/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
else {
errors = _errs259;
if(vErrors !== null){
if(_errs259){
vErrors.length = _errs259;
}
else {
vErrors = null;
}
}
}
}
if(data.nextEvaluationDate !== undefined){
let data51 = data.nextEvaluationDate;
const _errs264 = errors;
let valid52 = false;
const _errs265 = errors;
if(!(validate242(data51, {instancePath:instancePath+"/nextEvaluationDate",parentData:data,parentDataProperty:"nextEvaluationDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
var _valid49 = _errs265 === errors;
valid52 = valid52 || _valid49;
const _errs266 = errors;
if(data51 !== null){
const err115 = {instancePath:instancePath+"/nextEvaluationDate",schemaPath:"#/properties/nextEvaluationDate/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var _valid49 = _errs266 === errors;
valid52 = valid52 || _valid49;
const _errs268 = errors;
if(typeof data51 === "string"){
if(!pattern16.test(data51)){
const err116 = {instancePath:instancePath+"/nextEvaluationDate",schemaPath:"#/properties/nextEvaluationDate/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-[0-9]{2})?$"},message:"must match pattern \""+"^[0-9]{4}(-[0-9]{2})?$"+"\""};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/nextEvaluationDate",schemaPath:"#/properties/nextEvaluationDate/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
var _valid49 = _errs268 === errors;
valid52 = valid52 || _valid49;
if(!valid52){
const err118 = {instancePath:instancePath+"/nextEvaluationDate",schemaPath:"#/properties/nextEvaluationDate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
else {
errors = _errs264;
if(vErrors !== null){
if(_errs264){
vErrors.length = _errs264;
}
else {
vErrors = null;
}
}
}
}
if(data.evaluationOutcome !== undefined){
let data52 = data.evaluationOutcome;
const _errs271 = errors;
let valid53 = false;
const _errs272 = errors;
if(!(validate244(data52, {instancePath:instancePath+"/evaluationOutcome",parentData:data,parentDataProperty:"evaluationOutcome",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
var _valid50 = _errs272 === errors;
valid53 = valid53 || _valid50;
const _errs273 = errors;
if(data52 !== null){
const err119 = {instancePath:instancePath+"/evaluationOutcome",schemaPath:"#/properties/evaluationOutcome/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
var _valid50 = _errs273 === errors;
valid53 = valid53 || _valid50;
if(!valid53){
const err120 = {instancePath:instancePath+"/evaluationOutcome",schemaPath:"#/properties/evaluationOutcome/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
else {
errors = _errs271;
if(vErrors !== null){
if(_errs271){
vErrors.length = _errs271;
}
else {
vErrors = null;
}
}
}
}
if(data.escalationLevel !== undefined){
let data53 = data.escalationLevel;
const _errs276 = errors;
let valid54 = false;
const _errs277 = errors;
if(!(validate246(data53, {instancePath:instancePath+"/escalationLevel",parentData:data,parentDataProperty:"escalationLevel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
var _valid51 = _errs277 === errors;
valid54 = valid54 || _valid51;
const _errs278 = errors;
if(data53 !== null){
const err121 = {instancePath:instancePath+"/escalationLevel",schemaPath:"#/properties/escalationLevel/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
var _valid51 = _errs278 === errors;
valid54 = valid54 || _valid51;
if(!valid54){
const err122 = {instancePath:instancePath+"/escalationLevel",schemaPath:"#/properties/escalationLevel/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
else {
errors = _errs276;
if(vErrors !== null){
if(_errs276){
vErrors.length = _errs276;
}
else {
vErrors = null;
}
}
}
}
if(data.outOfHoursContact !== undefined){
let data54 = data.outOfHoursContact;
const _errs281 = errors;
let valid55 = false;
const _errs282 = errors;
if(!(validate248(data54, {instancePath:instancePath+"/outOfHoursContact",parentData:data,parentDataProperty:"outOfHoursContact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
var _valid52 = _errs282 === errors;
valid55 = valid55 || _valid52;
const _errs283 = errors;
if(data54 !== null){
const err123 = {instancePath:instancePath+"/outOfHoursContact",schemaPath:"#/properties/outOfHoursContact/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var _valid52 = _errs283 === errors;
valid55 = valid55 || _valid52;
if(!valid55){
const err124 = {instancePath:instancePath+"/outOfHoursContact",schemaPath:"#/properties/outOfHoursContact/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
else {
errors = _errs281;
if(vErrors !== null){
if(_errs281){
vErrors.length = _errs281;
}
else {
vErrors = null;
}
}
}
}
if(data.contactLost !== undefined){
let data55 = data.contactLost;
const _errs286 = errors;
let valid56 = false;
const _errs287 = errors;
if(!(validate252(data55, {instancePath:instancePath+"/contactLost",parentData:data,parentDataProperty:"contactLost",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
var _valid53 = _errs287 === errors;
valid56 = valid56 || _valid53;
const _errs288 = errors;
if(data55 !== null){
const err125 = {instancePath:instancePath+"/contactLost",schemaPath:"#/properties/contactLost/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
var _valid53 = _errs288 === errors;
valid56 = valid56 || _valid53;
const _errs290 = errors;
if(typeof data55 === "string"){
if(!pattern16.test(data55)){
const err126 = {instancePath:instancePath+"/contactLost",schemaPath:"#/properties/contactLost/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-[0-9]{2})?$"},message:"must match pattern \""+"^[0-9]{4}(-[0-9]{2})?$"+"\""};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/contactLost",schemaPath:"#/properties/contactLost/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
var _valid53 = _errs290 === errors;
valid56 = valid56 || _valid53;
if(!valid56){
const err128 = {instancePath:instancePath+"/contactLost",schemaPath:"#/properties/contactLost/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
else {
errors = _errs286;
if(vErrors !== null){
if(_errs286){
vErrors.length = _errs286;
}
else {
vErrors = null;
}
}
}
}
if(data.wmoAllocation !== undefined){
let data56 = data.wmoAllocation;
const _errs293 = errors;
let valid57 = false;
const _errs294 = errors;
if(!(validate254(data56, {instancePath:instancePath+"/wmoAllocation",parentData:data,parentDataProperty:"wmoAllocation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
var _valid54 = _errs294 === errors;
valid57 = valid57 || _valid54;
const _errs295 = errors;
if(data56 !== null){
const err129 = {instancePath:instancePath+"/wmoAllocation",schemaPath:"#/properties/wmoAllocation/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
var _valid54 = _errs295 === errors;
valid57 = valid57 || _valid54;
if(!valid57){
const err130 = {instancePath:instancePath+"/wmoAllocation",schemaPath:"#/properties/wmoAllocation/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
else {
errors = _errs293;
if(vErrors !== null){
if(_errs293){
vErrors.length = _errs293;
}
else {
vErrors = null;
}
}
}
}
if(data.landlordStatement !== undefined){
let data57 = data.landlordStatement;
const _errs298 = errors;
let valid58 = false;
const _errs299 = errors;
if(!(validate260(data57, {instancePath:instancePath+"/landlordStatement",parentData:data,parentDataProperty:"landlordStatement",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
var _valid55 = _errs299 === errors;
valid58 = valid58 || _valid55;
const _errs300 = errors;
if(data57 !== null){
const err131 = {instancePath:instancePath+"/landlordStatement",schemaPath:"#/properties/landlordStatement/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
var _valid55 = _errs300 === errors;
valid58 = valid58 || _valid55;
if(!valid58){
const err132 = {instancePath:instancePath+"/landlordStatement",schemaPath:"#/properties/landlordStatement/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
else {
errors = _errs298;
if(vErrors !== null){
if(_errs298){
vErrors.length = _errs298;
}
else {
vErrors = null;
}
}
}
}
if(data.contractForm !== undefined){
let data58 = data.contractForm;
const _errs303 = errors;
let valid59 = false;
const _errs304 = errors;
if(!(validate262(data58, {instancePath:instancePath+"/contractForm",parentData:data,parentDataProperty:"contractForm",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
var _valid56 = _errs304 === errors;
valid59 = valid59 || _valid56;
const _errs305 = errors;
if(data58 !== null){
const err133 = {instancePath:instancePath+"/contractForm",schemaPath:"#/properties/contractForm/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
var _valid56 = _errs305 === errors;
valid59 = valid59 || _valid56;
if(!valid59){
const err134 = {instancePath:instancePath+"/contractForm",schemaPath:"#/properties/contractForm/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
else {
errors = _errs303;
if(vErrors !== null){
if(_errs303){
vErrors.length = _errs303;
}
else {
vErrors = null;
}
}
}
}
if(data.contractDates !== undefined){
let data59 = data.contractDates;
const _errs308 = errors;
let valid60 = false;
const _errs309 = errors;
if(!(validate264(data59, {instancePath:instancePath+"/contractDates",parentData:data,parentDataProperty:"contractDates",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
errors = vErrors.length;
}
var _valid57 = _errs309 === errors;
valid60 = valid60 || _valid57;
const _errs310 = errors;
if(data59 !== null){
const err135 = {instancePath:instancePath+"/contractDates",schemaPath:"#/properties/contractDates/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
var _valid57 = _errs310 === errors;
valid60 = valid60 || _valid57;
if(!valid60){
const err136 = {instancePath:instancePath+"/contractDates",schemaPath:"#/properties/contractDates/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
else {
errors = _errs308;
if(vErrors !== null){
if(_errs308){
vErrors.length = _errs308;
}
else {
vErrors = null;
}
}
}
}
if(data.dwellingAddress !== undefined){
let data60 = data.dwellingAddress;
const _errs313 = errors;
let valid61 = false;
const _errs314 = errors;
if(!(validate269(data60, {instancePath:instancePath+"/dwellingAddress",parentData:data,parentDataProperty:"dwellingAddress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
var _valid58 = _errs314 === errors;
valid61 = valid61 || _valid58;
if(_valid58){
var props13 = true;
}
const _errs315 = errors;
if(data60 !== null){
const err137 = {instancePath:instancePath+"/dwellingAddress",schemaPath:"#/properties/dwellingAddress/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
var _valid58 = _errs315 === errors;
valid61 = valid61 || _valid58;
const _errs317 = errors;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.postcode === undefined){
const err138 = {instancePath:instancePath+"/dwellingAddress",schemaPath:"#/properties/dwellingAddress/anyOf/2/required",keyword:"required",params:{missingProperty: "postcode"},message:"must have required property '"+"postcode"+"'"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
for(const key3 in data60){
if(!(key3 === "postcode")){
const err139 = {instancePath:instancePath+"/dwellingAddress",schemaPath:"#/properties/dwellingAddress/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data60.postcode !== undefined){
let data61 = data60.postcode;
if(typeof data61 === "string"){
if(!pattern23.test(data61)){
const err140 = {instancePath:instancePath+"/dwellingAddress/postcode",schemaPath:"#/properties/dwellingAddress/anyOf/2/properties/postcode/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}$"},message:"must match pattern \""+"^[1-9][0-9]{3}$"+"\""};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/dwellingAddress/postcode",schemaPath:"#/properties/dwellingAddress/anyOf/2/properties/postcode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/dwellingAddress",schemaPath:"#/properties/dwellingAddress/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
var _valid58 = _errs317 === errors;
valid61 = valid61 || _valid58;
if(_valid58){
if(props13 !== true){
props13 = true;
}
}
if(!valid61){
const err143 = {instancePath:instancePath+"/dwellingAddress",schemaPath:"#/properties/dwellingAddress/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
else {
errors = _errs313;
if(vErrors !== null){
if(_errs313){
vErrors.length = _errs313;
}
else {
vErrors = null;
}
}
}
}
if(data.rentArrears !== undefined){
let data62 = data.rentArrears;
const _errs323 = errors;
let valid63 = false;
const _errs324 = errors;
if(!(validate275(data62, {instancePath:instancePath+"/rentArrears",parentData:data,parentDataProperty:"rentArrears",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
errors = vErrors.length;
}
var _valid59 = _errs324 === errors;
valid63 = valid63 || _valid59;
const _errs325 = errors;
if(data62 !== null){
const err144 = {instancePath:instancePath+"/rentArrears",schemaPath:"#/properties/rentArrears/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
var _valid59 = _errs325 === errors;
valid63 = valid63 || _valid59;
if(!valid63){
const err145 = {instancePath:instancePath+"/rentArrears",schemaPath:"#/properties/rentArrears/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
else {
errors = _errs323;
if(vErrors !== null){
if(_errs323){
vErrors.length = _errs323;
}
else {
vErrors = null;
}
}
}
}
if(data.nuisanceStatus !== undefined){
let data63 = data.nuisanceStatus;
const _errs328 = errors;
let valid64 = false;
const _errs329 = errors;
if(!(validate277(data63, {instancePath:instancePath+"/nuisanceStatus",parentData:data,parentDataProperty:"nuisanceStatus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
var _valid60 = _errs329 === errors;
valid64 = valid64 || _valid60;
const _errs330 = errors;
if(data63 !== null){
const err146 = {instancePath:instancePath+"/nuisanceStatus",schemaPath:"#/properties/nuisanceStatus/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
var _valid60 = _errs330 === errors;
valid64 = valid64 || _valid60;
if(!valid64){
const err147 = {instancePath:instancePath+"/nuisanceStatus",schemaPath:"#/properties/nuisanceStatus/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
else {
errors = _errs328;
if(vErrors !== null){
if(_errs328){
vErrors.length = _errs328;
}
else {
vErrors = null;
}
}
}
}
if(data.nuisanceNature !== undefined){
let data64 = data.nuisanceNature;
const _errs333 = errors;
let valid65 = false;
const _errs334 = errors;
if(!(validate279(data64, {instancePath:instancePath+"/nuisanceNature",parentData:data,parentDataProperty:"nuisanceNature",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
var _valid61 = _errs334 === errors;
valid65 = valid65 || _valid61;
const _errs335 = errors;
if(data64 !== null){
const err148 = {instancePath:instancePath+"/nuisanceNature",schemaPath:"#/properties/nuisanceNature/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
var _valid61 = _errs335 === errors;
valid65 = valid65 || _valid61;
if(!valid65){
const err149 = {instancePath:instancePath+"/nuisanceNature",schemaPath:"#/properties/nuisanceNature/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
else {
errors = _errs333;
if(vErrors !== null){
if(_errs333){
vErrors.length = _errs333;
}
else {
vErrors = null;
}
}
}
}
if(data.safetyInstruction !== undefined){
let data65 = data.safetyInstruction;
const _errs338 = errors;
let valid66 = false;
const _errs339 = errors;
if(!(validate281(data65, {instancePath:instancePath+"/safetyInstruction",parentData:data,parentDataProperty:"safetyInstruction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
var _valid62 = _errs339 === errors;
valid66 = valid66 || _valid62;
const _errs340 = errors;
if(data65 !== null){
const err150 = {instancePath:instancePath+"/safetyInstruction",schemaPath:"#/properties/safetyInstruction/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
var _valid62 = _errs340 === errors;
valid66 = valid66 || _valid62;
if(!valid66){
const err151 = {instancePath:instancePath+"/safetyInstruction",schemaPath:"#/properties/safetyInstruction/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
else {
errors = _errs338;
if(vErrors !== null){
if(_errs338){
vErrors.length = _errs338;
}
else {
vErrors = null;
}
}
}
}
if(data.riskAssessment !== undefined){
let data66 = data.riskAssessment;
const _errs343 = errors;
let valid67 = false;
const _errs344 = errors;
if(!(validate283(data66, {instancePath:instancePath+"/riskAssessment",parentData:data,parentDataProperty:"riskAssessment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
var _valid63 = _errs344 === errors;
valid67 = valid67 || _valid63;
const _errs345 = errors;
if(data66 !== null){
const err152 = {instancePath:instancePath+"/riskAssessment",schemaPath:"#/properties/riskAssessment/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
var _valid63 = _errs345 === errors;
valid67 = valid67 || _valid63;
if(!valid67){
const err153 = {instancePath:instancePath+"/riskAssessment",schemaPath:"#/properties/riskAssessment/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
else {
errors = _errs343;
if(vErrors !== null){
if(_errs343){
vErrors.length = _errs343;
}
else {
vErrors = null;
}
}
}
}
if(data.justiceData !== undefined){
let data67 = data.justiceData;
const _errs348 = errors;
let valid68 = false;
const _errs349 = errors;
if(!(validate285(data67, {instancePath:instancePath+"/justiceData",parentData:data,parentDataProperty:"justiceData",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
var _valid64 = _errs349 === errors;
valid68 = valid68 || _valid64;
const _errs350 = errors;
if(data67 !== null){
const err154 = {instancePath:instancePath+"/justiceData",schemaPath:"#/properties/justiceData/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
var _valid64 = _errs350 === errors;
valid68 = valid68 || _valid64;
if(!valid68){
const err155 = {instancePath:instancePath+"/justiceData",schemaPath:"#/properties/justiceData/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
else {
errors = _errs348;
if(vErrors !== null){
if(_errs348){
vErrors.length = _errs348;
}
else {
vErrors = null;
}
}
}
}
if(data.diagnosis !== undefined){
let data68 = data.diagnosis;
const _errs353 = errors;
let valid69 = false;
const _errs354 = errors;
if(!(validate287(data68, {instancePath:instancePath+"/diagnosis",parentData:data,parentDataProperty:"diagnosis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
errors = vErrors.length;
}
var _valid65 = _errs354 === errors;
valid69 = valid69 || _valid65;
const _errs355 = errors;
if(data68 !== null){
const err156 = {instancePath:instancePath+"/diagnosis",schemaPath:"#/properties/diagnosis/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
var _valid65 = _errs355 === errors;
valid69 = valid69 || _valid65;
if(!valid69){
const err157 = {instancePath:instancePath+"/diagnosis",schemaPath:"#/properties/diagnosis/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
else {
errors = _errs353;
if(vErrors !== null){
if(_errs353){
vErrors.length = _errs353;
}
else {
vErrors = null;
}
}
}
}
if(data.medicationTreatment !== undefined){
let data69 = data.medicationTreatment;
const _errs358 = errors;
let valid70 = false;
const _errs359 = errors;
if(!(validate289(data69, {instancePath:instancePath+"/medicationTreatment",parentData:data,parentDataProperty:"medicationTreatment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
var _valid66 = _errs359 === errors;
valid70 = valid70 || _valid66;
const _errs360 = errors;
if(data69 !== null){
const err158 = {instancePath:instancePath+"/medicationTreatment",schemaPath:"#/properties/medicationTreatment/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
var _valid66 = _errs360 === errors;
valid70 = valid70 || _valid66;
if(!valid70){
const err159 = {instancePath:instancePath+"/medicationTreatment",schemaPath:"#/properties/medicationTreatment/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
else {
errors = _errs358;
if(vErrors !== null){
if(_errs358){
vErrors.length = _errs358;
}
else {
vErrors = null;
}
}
}
}
if(data.addictionHistory !== undefined){
let data70 = data.addictionHistory;
const _errs363 = errors;
let valid71 = false;
const _errs364 = errors;
if(!(validate291(data70, {instancePath:instancePath+"/addictionHistory",parentData:data,parentDataProperty:"addictionHistory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
var _valid67 = _errs364 === errors;
valid71 = valid71 || _valid67;
const _errs365 = errors;
if(data70 !== null){
const err160 = {instancePath:instancePath+"/addictionHistory",schemaPath:"#/properties/addictionHistory/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
var _valid67 = _errs365 === errors;
valid71 = valid71 || _valid67;
if(!valid71){
const err161 = {instancePath:instancePath+"/addictionHistory",schemaPath:"#/properties/addictionHistory/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
else {
errors = _errs363;
if(vErrors !== null){
if(_errs363){
vErrors.length = _errs363;
}
else {
vErrors = null;
}
}
}
}
if(data.crisisPlan !== undefined){
let data71 = data.crisisPlan;
const _errs368 = errors;
let valid72 = false;
const _errs369 = errors;
if(!(validate293(data71, {instancePath:instancePath+"/crisisPlan",parentData:data,parentDataProperty:"crisisPlan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
var _valid68 = _errs369 === errors;
valid72 = valid72 || _valid68;
const _errs370 = errors;
if(data71 !== null){
const err162 = {instancePath:instancePath+"/crisisPlan",schemaPath:"#/properties/crisisPlan/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
var _valid68 = _errs370 === errors;
valid72 = valid72 || _valid68;
if(!valid72){
const err163 = {instancePath:instancePath+"/crisisPlan",schemaPath:"#/properties/crisisPlan/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
else {
errors = _errs368;
if(vErrors !== null){
if(_errs368){
vErrors.length = _errs368;
}
else {
vErrors = null;
}
}
}
}
if(data.zrmScores !== undefined){
let data72 = data.zrmScores;
const _errs373 = errors;
let valid73 = false;
const _errs374 = errors;
if(!(validate295(data72, {instancePath:instancePath+"/zrmScores",parentData:data,parentDataProperty:"zrmScores",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
var _valid69 = _errs374 === errors;
valid73 = valid73 || _valid69;
const _errs375 = errors;
if(data72 !== null){
const err164 = {instancePath:instancePath+"/zrmScores",schemaPath:"#/properties/zrmScores/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
var _valid69 = _errs375 === errors;
valid73 = valid73 || _valid69;
if(!valid73){
const err165 = {instancePath:instancePath+"/zrmScores",schemaPath:"#/properties/zrmScores/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
else {
errors = _errs373;
if(vErrors !== null){
if(_errs373){
vErrors.length = _errs373;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err166 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://sluis.example/schemas/v1/case-request.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.agreement === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agreement"},message:"must have required property '"+"agreement"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "agreement") || (key0 === "phase")) || (key0 === "parties")) || (key0 === "records"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.agreement !== undefined){
if(!(validate108(data.agreement, {instancePath:instancePath+"/agreement",parentData:data,parentDataProperty:"agreement",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.phase !== undefined){
if(!(validate110(data.phase, {instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.parties !== undefined){
let data2 = data.parties;
if(Array.isArray(data2)){
if(data2.length > 60){
const err2 = {instancePath:instancePath+"/parties",schemaPath:"#/properties/parties/maxItems",keyword:"maxItems",params:{limit: 60},message:"must NOT have more than 60 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.party === undefined){
const err3 = {instancePath:instancePath+"/parties/" + i0,schemaPath:"#/properties/parties/items/required",keyword:"required",params:{missingProperty: "party"},message:"must have required property '"+"party"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data3.capacity === undefined){
const err4 = {instancePath:instancePath+"/parties/" + i0,schemaPath:"#/properties/parties/items/required",keyword:"required",params:{missingProperty: "capacity"},message:"must have required property '"+"capacity"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data3.contract === undefined){
const err5 = {instancePath:instancePath+"/parties/" + i0,schemaPath:"#/properties/parties/items/required",keyword:"required",params:{missingProperty: "contract"},message:"must have required property '"+"contract"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "party") || (key1 === "capacity")) || (key1 === "contract"))){
const err6 = {instancePath:instancePath+"/parties/" + i0,schemaPath:"#/properties/parties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.party !== undefined){
if(!(validate112(data3.party, {instancePath:instancePath+"/parties/" + i0+"/party",parentData:data3,parentDataProperty:"party",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data3.capacity !== undefined){
let data5 = data3.capacity;
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/parties/" + i0+"/capacity",schemaPath:"#/properties/parties/items/properties/capacity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data5 === "party") || (data5 === "candidate"))){
const err8 = {instancePath:instancePath+"/parties/" + i0+"/capacity",schemaPath:"#/properties/parties/items/properties/capacity/enum",keyword:"enum",params:{allowedValues: schema40.properties.parties.items.properties.capacity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.contract !== undefined){
if(typeof data3.contract !== "boolean"){
const err9 = {instancePath:instancePath+"/parties/" + i0+"/contract",schemaPath:"#/properties/parties/items/properties/contract/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/parties/" + i0,schemaPath:"#/properties/parties/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/parties",schemaPath:"#/properties/parties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.records !== undefined){
if(!(validate114(data.records, {instancePath:instancePath+"/records",parentData:data,parentDataProperty:"records",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const catalogue = validate300;
const schema121 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://sluis.example/schemas/v1/catalogue.schema.json","type":"object","additionalProperties":false,"required":["version","date","source","fields"],"properties":{"version":{"$ref":"common.schema.json#/$defs/version"},"date":{"$ref":"common.schema.json#/$defs/day"},"source":{"type":"string","maxLength":400},"fields":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","name","label","category","sensitivity","holder","location","medicalSource","derivedFrom","parts","note"],"properties":{"id":{"type":"string","maxLength":200,"pattern":"^F[0-9]{2}$"},"name":{"$ref":"common.schema.json#/$defs/fieldName"},"label":{"$ref":"common.schema.json#/$defs/localText"},"category":{"$ref":"common.schema.json#/$defs/category"},"sensitivity":{"$ref":"common.schema.json#/$defs/sensitivity"},"holder":{"type":"string","enum":["MUN","HUB","COR","PRO","BUD","gateway","derived"]},"location":{"type":"boolean"},"medicalSource":{"type":"boolean"},"derivedFrom":{"type":"array","items":{"$ref":"common.schema.json#/$defs/fieldName"},"uniqueItems":true,"maxItems":100},"parts":{"type":"array","items":{"$ref":"common.schema.json#/$defs/part"},"uniqueItems":true,"maxItems":100},"note":{"type":"string","maxLength":400}}},"minItems":1,"maxItems":200}}};

function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate301.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}$"},message:"must match pattern \""+"^[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate301.errors = vErrors;
return errors === 0;
}
validate301.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate303.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate303.errors = vErrors;
return errors === 0;
}
validate303.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate305(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate305.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern10.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]{1,39}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9]{1,39}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate305.errors = vErrors;
return errors === 0;
}
validate305.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate307(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate307.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nl === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nl"},message:"must have required property '"+"nl"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.en === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "nl") || (key0 === "en"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.nl !== undefined){
let data0 = data.nl;
if(typeof data0 === "string"){
if(func2(data0) > 400){
const err3 = {instancePath:instancePath+"/nl",schemaPath:"#/properties/nl/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func2(data0) < 1){
const err4 = {instancePath:instancePath+"/nl",schemaPath:"#/properties/nl/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/nl",schemaPath:"#/properties/nl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.en !== undefined){
let data1 = data.en;
if(typeof data1 === "string"){
if(func2(data1) > 400){
const err6 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data1) < 1){
const err7 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate307.errors = vErrors;
return errors === 0;
}
validate307.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema126 = {"type":"string","enum":["A","B","C","D","E","F","G","H","I","J"]};

function validate309(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate309.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((data === "A") || (data === "B")) || (data === "C")) || (data === "D")) || (data === "E")) || (data === "F")) || (data === "G")) || (data === "H")) || (data === "I")) || (data === "J"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema126.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate309.errors = vErrors;
return errors === 0;
}
validate309.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema127 = {"type":"string","enum":["O","S","B","I9","H9","C10"]};

function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate311.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "O") || (data === "S")) || (data === "B")) || (data === "I9")) || (data === "H9")) || (data === "C10"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema127.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate311.errors = vErrors;
return errors === 0;
}
validate311.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema128 = {"type":"string","enum":["year","month","postcode-area","organisation"]};

function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate314.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "year") || (data === "month")) || (data === "postcode-area")) || (data === "organisation"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema128.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate314.errors = vErrors;
return errors === 0;
}
validate314.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern37 = new RegExp("^F[0-9]{2}$", "u");

function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://sluis.example/schemas/v1/catalogue.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate300.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.source === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.fields === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "version") || (key0 === "date")) || (key0 === "source")) || (key0 === "fields"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.version !== undefined){
if(!(validate301(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate303(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data2 = data.source;
if(typeof data2 === "string"){
if(func2(data2) > 400){
const err5 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.fields !== undefined){
let data3 = data.fields;
if(Array.isArray(data3)){
if(data3.length > 200){
const err7 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.id === undefined){
const err9 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.name === undefined){
const err10 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.label === undefined){
const err11 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.category === undefined){
const err12 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/required",keyword:"required",params:{missingProperty: "category"},message:"must have required property '"+"category"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.sensitivity === undefined){
const err13 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/required",keyword:"required",params:{missingProperty: "sensitivity"},message:"must have required property '"+"sensitivity"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.holder === undefined){
const err14 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/required",keyword:"required",params:{missingProperty: "holder"},message:"must have required property '"+"holder"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.location === undefined){
const err15 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data4.medicalSource === undefined){
const err16 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/required",keyword:"required",params:{missingProperty: "medicalSource"},message:"must have required property '"+"medicalSource"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4.derivedFrom === undefined){
const err17 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/required",keyword:"required",params:{missingProperty: "derivedFrom"},message:"must have required property '"+"derivedFrom"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data4.parts === undefined){
const err18 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/required",keyword:"required",params:{missingProperty: "parts"},message:"must have required property '"+"parts"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data4.note === undefined){
const err19 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/required",keyword:"required",params:{missingProperty: "note"},message:"must have required property '"+"note"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data4){
if(!(func1.call(schema121.properties.fields.items.properties, key1))){
const err20 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4.id !== undefined){
let data5 = data4.id;
if(typeof data5 === "string"){
if(func2(data5) > 200){
const err21 = {instancePath:instancePath+"/fields/" + i0+"/id",schemaPath:"#/properties/fields/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern37.test(data5)){
const err22 = {instancePath:instancePath+"/fields/" + i0+"/id",schemaPath:"#/properties/fields/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^F[0-9]{2}$"},message:"must match pattern \""+"^F[0-9]{2}$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/fields/" + i0+"/id",schemaPath:"#/properties/fields/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data4.name !== undefined){
if(!(validate305(data4.name, {instancePath:instancePath+"/fields/" + i0+"/name",parentData:data4,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
errors = vErrors.length;
}
}
if(data4.label !== undefined){
if(!(validate307(data4.label, {instancePath:instancePath+"/fields/" + i0+"/label",parentData:data4,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
}
if(data4.category !== undefined){
if(!(validate309(data4.category, {instancePath:instancePath+"/fields/" + i0+"/category",parentData:data4,parentDataProperty:"category",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
if(data4.sensitivity !== undefined){
if(!(validate311(data4.sensitivity, {instancePath:instancePath+"/fields/" + i0+"/sensitivity",parentData:data4,parentDataProperty:"sensitivity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data4.holder !== undefined){
let data10 = data4.holder;
if(typeof data10 !== "string"){
const err24 = {instancePath:instancePath+"/fields/" + i0+"/holder",schemaPath:"#/properties/fields/items/properties/holder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!(((((((data10 === "MUN") || (data10 === "HUB")) || (data10 === "COR")) || (data10 === "PRO")) || (data10 === "BUD")) || (data10 === "gateway")) || (data10 === "derived"))){
const err25 = {instancePath:instancePath+"/fields/" + i0+"/holder",schemaPath:"#/properties/fields/items/properties/holder/enum",keyword:"enum",params:{allowedValues: schema121.properties.fields.items.properties.holder.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data4.location !== undefined){
if(typeof data4.location !== "boolean"){
const err26 = {instancePath:instancePath+"/fields/" + i0+"/location",schemaPath:"#/properties/fields/items/properties/location/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data4.medicalSource !== undefined){
if(typeof data4.medicalSource !== "boolean"){
const err27 = {instancePath:instancePath+"/fields/" + i0+"/medicalSource",schemaPath:"#/properties/fields/items/properties/medicalSource/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data4.derivedFrom !== undefined){
let data13 = data4.derivedFrom;
if(Array.isArray(data13)){
if(data13.length > 100){
const err28 = {instancePath:instancePath+"/fields/" + i0+"/derivedFrom",schemaPath:"#/properties/fields/items/properties/derivedFrom/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(!(validate305(data13[i1], {instancePath:instancePath+"/fields/" + i0+"/derivedFrom/" + i1,parentData:data13,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
errors = vErrors.length;
}
}
let i2 = data13.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func0(data13[i2], data13[j0])){
const err29 = {instancePath:instancePath+"/fields/" + i0+"/derivedFrom",schemaPath:"#/properties/fields/items/properties/derivedFrom/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/fields/" + i0+"/derivedFrom",schemaPath:"#/properties/fields/items/properties/derivedFrom/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data4.parts !== undefined){
let data15 = data4.parts;
if(Array.isArray(data15)){
if(data15.length > 100){
const err31 = {instancePath:instancePath+"/fields/" + i0+"/parts",schemaPath:"#/properties/fields/items/properties/parts/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len2 = data15.length;
for(let i3=0; i3<len2; i3++){
if(!(validate314(data15[i3], {instancePath:instancePath+"/fields/" + i0+"/parts/" + i3,parentData:data15,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
let i4 = data15.length;
let j1;
if(i4 > 1){
outer1:
for(;i4--;){
for(j1 = i4; j1--;){
if(func0(data15[i4], data15[j1])){
const err32 = {instancePath:instancePath+"/fields/" + i0+"/parts",schemaPath:"#/properties/fields/items/properties/parts/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/fields/" + i0+"/parts",schemaPath:"#/properties/fields/items/properties/parts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data4.note !== undefined){
let data17 = data4.note;
if(typeof data17 === "string"){
if(func2(data17) > 400){
const err34 = {instancePath:instancePath+"/fields/" + i0+"/note",schemaPath:"#/properties/fields/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/fields/" + i0+"/note",schemaPath:"#/properties/fields/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate300.errors = vErrors;
return errors === 0;
}
validate300.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const consentRequest = validate316;
const schema129 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://sluis.example/schemas/v1/consent-request.schema.json","type":"object","additionalProperties":false,"required":["caseRef","kind","answer","purposes","recipients","categories","capacity","formVersion","language"],"properties":{"caseRef":{"$ref":"common.schema.json#/$defs/caseRef"},"kind":{"$ref":"common.schema.json#/$defs/consentKind"},"answer":{"type":"string","enum":["given","refused"]},"purposes":{"type":"array","items":{"$ref":"common.schema.json#/$defs/purposeCode"},"uniqueItems":true,"maxItems":100,"minItems":1},"recipients":{"type":"array","items":{"$ref":"common.schema.json#/$defs/consentRecipient"},"minItems":1,"maxItems":50},"categories":{"type":"array","items":{"$ref":"common.schema.json#/$defs/category"},"uniqueItems":true,"maxItems":100,"minItems":1},"capacity":{"$ref":"common.schema.json#/$defs/capacity"},"formVersion":{"type":"string","maxLength":40,"minLength":1},"language":{"type":"string","maxLength":200,"pattern":"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},"noticeDigest":{"$ref":"common.schema.json#/$defs/digest"},"givenAt":{"$ref":"common.schema.json#/$defs/instant"},"expiresAt":{"$ref":"common.schema.json#/$defs/instant"}}};

function validate317(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate317.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern15.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^c_[A-Za-z0-9_-]{22}$"},message:"must match pattern \""+"^c_[A-Za-z0-9_-]{22}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate317.errors = vErrors;
return errors === 0;
}
validate317.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema131 = {"type":"string","enum":["waiver","explicit"]};

function validate319(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate319.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "waiver") || (data === "explicit"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema131.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate319.errors = vErrors;
return errors === 0;
}
validate319.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate321(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate321.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^P(0[1-9]|1[0-3])$"},message:"must match pattern \""+"^P(0[1-9]|1[0-3])$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate321.errors = vErrors;
return errors === 0;
}
validate321.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema133 = {"oneOf":[{"type":"object","additionalProperties":false,"required":["party"],"properties":{"party":{"$ref":"#/$defs/partyId"}}},{"type":"object","additionalProperties":false,"required":["matched"],"properties":{"matched":{"type":"string","enum":["COR"]}}},{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"$ref":"#/$defs/partyType"}}}]};

function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate324.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{1,62}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate324.errors = vErrors;
return errors === 0;
}
validate324.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate326(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate326.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "MUN") || (data === "HUB")) || (data === "COR")) || (data === "PRO")) || (data === "BUD"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema25.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate326.errors = vErrors;
return errors === 0;
}
validate326.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate323(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate323.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.party === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "party"},message:"must have required property '"+"party"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "party")){
const err1 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.party !== undefined){
if(!(validate324(data.party, {instancePath:instancePath+"/party",parentData:data,parentDataProperty:"party",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.matched === undefined){
const err3 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "matched"},message:"must have required property '"+"matched"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data){
if(!(key1 === "matched")){
const err4 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.matched !== undefined){
let data1 = data.matched;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/matched",schemaPath:"#/oneOf/1/properties/matched/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data1 === "COR")){
const err6 = {instancePath:instancePath+"/matched",schemaPath:"#/oneOf/1/properties/matched/enum",keyword:"enum",params:{allowedValues: schema133.oneOf[1].properties.matched.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err8 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key2 in data){
if(!(key2 === "type")){
const err9 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.type !== undefined){
if(!(validate326(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs10 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
}
}
if(!valid0){
const err11 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate323.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate323.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate329.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((data === "A") || (data === "B")) || (data === "C")) || (data === "D")) || (data === "E")) || (data === "F")) || (data === "G")) || (data === "H")) || (data === "I")) || (data === "J"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema126.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate329.errors = vErrors;
return errors === 0;
}
validate329.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema137 = {"type":"string","enum":["self","bewindvoerder","mentor","curator","parent","proxy"]};

function validate331(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate331.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "self") || (data === "bewindvoerder")) || (data === "mentor")) || (data === "curator")) || (data === "parent")) || (data === "proxy"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema137.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate331.errors = vErrors;
return errors === 0;
}
validate331.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema138 = {"type":"string","pattern":"^sha-256:[A-Za-z0-9_-]{43}$"};
const pattern43 = new RegExp("^sha-256:[A-Za-z0-9_-]{43}$", "u");

function validate333(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate333.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern43.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^sha-256:[A-Za-z0-9_-]{43}$"},message:"must match pattern \""+"^sha-256:[A-Za-z0-9_-]{43}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate333.errors = vErrors;
return errors === 0;
}
validate333.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema139 = {"type":"string","format":"date-time","pattern":"Z$"};
const formats18 = imported2.fullFormats["date-time"];
const pattern44 = new RegExp("Z$", "u");

function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate335.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern44.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "Z$"},message:"must match pattern \""+"Z$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats18.validate(data))){
const err1 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate335.errors = vErrors;
return errors === 0;
}
validate335.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern42 = new RegExp("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "u");

function validate316(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://sluis.example/schemas/v1/consent-request.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate316.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.caseRef === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "caseRef"},message:"must have required property '"+"caseRef"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.answer === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "answer"},message:"must have required property '"+"answer"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.purposes === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purposes"},message:"must have required property '"+"purposes"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.recipients === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recipients"},message:"must have required property '"+"recipients"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.categories === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "categories"},message:"must have required property '"+"categories"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.capacity === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "capacity"},message:"must have required property '"+"capacity"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.formVersion === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "formVersion"},message:"must have required property '"+"formVersion"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.language === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "language"},message:"must have required property '"+"language"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema129.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.caseRef !== undefined){
if(!(validate317(data.caseRef, {instancePath:instancePath+"/caseRef",parentData:data,parentDataProperty:"caseRef",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if(!(validate319(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
errors = vErrors.length;
}
}
if(data.answer !== undefined){
let data2 = data.answer;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data2 === "given") || (data2 === "refused"))){
const err11 = {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/enum",keyword:"enum",params:{allowedValues: schema129.properties.answer.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.purposes !== undefined){
let data3 = data.purposes;
if(Array.isArray(data3)){
if(data3.length > 100){
const err12 = {instancePath:instancePath+"/purposes",schemaPath:"#/properties/purposes/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.length < 1){
const err13 = {instancePath:instancePath+"/purposes",schemaPath:"#/properties/purposes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate321(data3[i0], {instancePath:instancePath+"/purposes/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data3[i1], data3[j0])){
const err14 = {instancePath:instancePath+"/purposes",schemaPath:"#/properties/purposes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/purposes",schemaPath:"#/properties/purposes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.recipients !== undefined){
let data5 = data.recipients;
if(Array.isArray(data5)){
if(data5.length > 50){
const err16 = {instancePath:instancePath+"/recipients",schemaPath:"#/properties/recipients/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.length < 1){
const err17 = {instancePath:instancePath+"/recipients",schemaPath:"#/properties/recipients/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
if(!(validate323(data5[i2], {instancePath:instancePath+"/recipients/" + i2,parentData:data5,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/recipients",schemaPath:"#/properties/recipients/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.categories !== undefined){
let data7 = data.categories;
if(Array.isArray(data7)){
if(data7.length > 100){
const err19 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data7.length < 1){
const err20 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len2 = data7.length;
for(let i3=0; i3<len2; i3++){
if(!(validate329(data7[i3], {instancePath:instancePath+"/categories/" + i3,parentData:data7,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
errors = vErrors.length;
}
}
let i4 = data7.length;
let j1;
if(i4 > 1){
outer1:
for(;i4--;){
for(j1 = i4; j1--;){
if(func0(data7[i4], data7[j1])){
const err21 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.capacity !== undefined){
if(!(validate331(data.capacity, {instancePath:instancePath+"/capacity",parentData:data,parentDataProperty:"capacity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
errors = vErrors.length;
}
}
if(data.formVersion !== undefined){
let data10 = data.formVersion;
if(typeof data10 === "string"){
if(func2(data10) > 40){
const err23 = {instancePath:instancePath+"/formVersion",schemaPath:"#/properties/formVersion/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func2(data10) < 1){
const err24 = {instancePath:instancePath+"/formVersion",schemaPath:"#/properties/formVersion/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/formVersion",schemaPath:"#/properties/formVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.language !== undefined){
let data11 = data.language;
if(typeof data11 === "string"){
if(func2(data11) > 200){
const err26 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern42.test(data11)){
const err27 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.noticeDigest !== undefined){
if(!(validate333(data.noticeDigest, {instancePath:instancePath+"/noticeDigest",parentData:data,parentDataProperty:"noticeDigest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
}
}
if(data.givenAt !== undefined){
if(!(validate335(data.givenAt, {instancePath:instancePath+"/givenAt",parentData:data,parentDataProperty:"givenAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
}
if(data.expiresAt !== undefined){
if(!(validate335(data.expiresAt, {instancePath:instancePath+"/expiresAt",parentData:data,parentDataProperty:"expiresAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate316.errors = vErrors;
return errors === 0;
}
validate316.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const decisionInput = validate338;
const schema140 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://sluis.example/schemas/v1/decision-input.schema.json","type":"object","additionalProperties":false,"required":["day","purpose","fields","recipient","senders","agreement","case","rights","consents"],"properties":{"day":{"$ref":"common.schema.json#/$defs/day"},"purpose":{"type":"string","enum":["P01","P02","P03","P04","P05","P06","P07","P08","P09","P10","P11","P12","P13","unknown"]},"fields":{"type":"array","items":{"$ref":"common.schema.json#/$defs/fieldName"},"uniqueItems":true,"maxItems":100,"minItems":1},"recipient":{"type":"object","additionalProperties":false,"required":["type","role","standing","mandate"],"properties":{"type":{"$ref":"common.schema.json#/$defs/partyType"},"role":{"$ref":"common.schema.json#/$defs/role"},"standing":{"$ref":"common.schema.json#/$defs/standing"},"mandate":{"type":"boolean"}}},"senders":{"type":"object","additionalProperties":false,"required":["MUN","HUB","COR","PRO","BUD"],"properties":{"MUN":{"type":"string","enum":["none","signed","unsigned","withdrawn"]},"HUB":{"type":"string","enum":["none","signed","unsigned","withdrawn"]},"COR":{"type":"string","enum":["none","signed","unsigned","withdrawn"]},"PRO":{"type":"string","enum":["none","signed","unsigned","withdrawn"]},"BUD":{"type":"string","enum":["none","signed","unsigned","withdrawn"]}}},"agreement":{"type":"object","additionalProperties":false,"required":["hash","inForce"],"properties":{"hash":{"$ref":"common.schema.json#/$defs/agreementHash"},"inForce":{"type":"boolean"}}},"case":{"type":"object","additionalProperties":false,"required":["relation","phase","contract","conditions"],"properties":{"relation":{"type":"string","enum":["none","candidate","party"]},"phase":{"$ref":"common.schema.json#/$defs/phase"},"contract":{"type":"boolean"},"conditions":{"type":"array","items":{"$ref":"common.schema.json#/$defs/condition"},"uniqueItems":true,"maxItems":100}}},"rights":{"type":"object","additionalProperties":false,"required":["restricted","addressSecret","retentionPassed"],"properties":{"restricted":{"type":"boolean"},"addressSecret":{"type":"boolean"},"retentionPassed":{"type":"boolean"}}},"consents":{"type":"object","additionalProperties":false,"required":["waiver","explicit","objection"],"properties":{"waiver":{"type":"object","additionalProperties":false,"required":["A","B","C","D","E","F","G","H","I","J"],"properties":{"A":{"$ref":"common.schema.json#/$defs/consentStatus"},"B":{"$ref":"common.schema.json#/$defs/consentStatus"},"C":{"$ref":"common.schema.json#/$defs/consentStatus"},"D":{"$ref":"common.schema.json#/$defs/consentStatus"},"E":{"$ref":"common.schema.json#/$defs/consentStatus"},"F":{"$ref":"common.schema.json#/$defs/consentStatus"},"G":{"$ref":"common.schema.json#/$defs/consentStatus"},"H":{"$ref":"common.schema.json#/$defs/consentStatus"},"I":{"$ref":"common.schema.json#/$defs/consentStatus"},"J":{"$ref":"common.schema.json#/$defs/consentStatus"}}},"explicit":{"type":"object","additionalProperties":false,"required":["A","B","C","D","E","F","G","H","I","J"],"properties":{"A":{"$ref":"common.schema.json#/$defs/consentStatus"},"B":{"$ref":"common.schema.json#/$defs/consentStatus"},"C":{"$ref":"common.schema.json#/$defs/consentStatus"},"D":{"$ref":"common.schema.json#/$defs/consentStatus"},"E":{"$ref":"common.schema.json#/$defs/consentStatus"},"F":{"$ref":"common.schema.json#/$defs/consentStatus"},"G":{"$ref":"common.schema.json#/$defs/consentStatus"},"H":{"$ref":"common.schema.json#/$defs/consentStatus"},"I":{"$ref":"common.schema.json#/$defs/consentStatus"},"J":{"$ref":"common.schema.json#/$defs/consentStatus"}}},"objection":{"type":"boolean"}}}}};

function validate339(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate339.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate339.errors = vErrors;
return errors === 0;
}
validate339.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate341(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate341.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern10.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]{1,39}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9]{1,39}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate341.errors = vErrors;
return errors === 0;
}
validate341.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate343(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate343.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "MUN") || (data === "HUB")) || (data === "COR")) || (data === "PRO")) || (data === "BUD"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema25.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate343.errors = vErrors;
return errors === 0;
}
validate343.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate345(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate345.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern8.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{1,49}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{1,49}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate345.errors = vErrors;
return errors === 0;
}
validate345.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema145 = {"type":"string","enum":["signed","unsigned","withdrawn"]};

function validate347(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate347.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "signed") || (data === "unsigned")) || (data === "withdrawn"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema145.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate347.errors = vErrors;
return errors === 0;
}
validate347.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema146 = {"type":"string","pattern":"^sha3-512:[A-Za-z0-9_-]{86}$"};
const pattern47 = new RegExp("^sha3-512:[A-Za-z0-9_-]{86}$", "u");

function validate349(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate349.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern47.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^sha3-512:[A-Za-z0-9_-]{86}$"},message:"must match pattern \""+"^sha3-512:[A-Za-z0-9_-]{86}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate349.errors = vErrors;
return errors === 0;
}
validate349.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate351(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate351.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((data === "registration") || (data === "screening")) || (data === "matching")) || (data === "nomination")) || (data === "contract")) || (data === "aftercare")) || (data === "closed"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema28.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate351.errors = vErrors;
return errors === 0;
}
validate351.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate353(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate353.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "contact-attempted") || (data === "debt-help-offered")) || (data === "offer-made"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate353.errors = vErrors;
return errors === 0;
}
validate353.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema149 = {"type":"string","enum":["none","given","refused","withdrawn","expired","wrong-person"]};

function validate355(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate355.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "none") || (data === "given")) || (data === "refused")) || (data === "withdrawn")) || (data === "expired")) || (data === "wrong-person"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema149.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate355.errors = vErrors;
return errors === 0;
}
validate355.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate338(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://sluis.example/schemas/v1/decision-input.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate338.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.day === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "day"},message:"must have required property '"+"day"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.purpose === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purpose"},message:"must have required property '"+"purpose"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.fields === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.recipient === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recipient"},message:"must have required property '"+"recipient"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.senders === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "senders"},message:"must have required property '"+"senders"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.agreement === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agreement"},message:"must have required property '"+"agreement"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.case === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "case"},message:"must have required property '"+"case"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.rights === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rights"},message:"must have required property '"+"rights"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.consents === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "consents"},message:"must have required property '"+"consents"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema140.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.day !== undefined){
if(!(validate339(data.day, {instancePath:instancePath+"/day",parentData:data,parentDataProperty:"day",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
errors = vErrors.length;
}
}
if(data.purpose !== undefined){
let data1 = data.purpose;
if(typeof data1 !== "string"){
const err10 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((((((((((((((data1 === "P01") || (data1 === "P02")) || (data1 === "P03")) || (data1 === "P04")) || (data1 === "P05")) || (data1 === "P06")) || (data1 === "P07")) || (data1 === "P08")) || (data1 === "P09")) || (data1 === "P10")) || (data1 === "P11")) || (data1 === "P12")) || (data1 === "P13")) || (data1 === "unknown"))){
const err11 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues: schema140.properties.purpose.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.fields !== undefined){
let data2 = data.fields;
if(Array.isArray(data2)){
if(data2.length > 100){
const err12 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2.length < 1){
const err13 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate341(data2[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
errors = vErrors.length;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data2[i1], data2[j0])){
const err14 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.recipient !== undefined){
let data4 = data.recipient;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.type === undefined){
const err16 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4.role === undefined){
const err17 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data4.standing === undefined){
const err18 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/required",keyword:"required",params:{missingProperty: "standing"},message:"must have required property '"+"standing"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data4.mandate === undefined){
const err19 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/required",keyword:"required",params:{missingProperty: "mandate"},message:"must have required property '"+"mandate"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data4){
if(!((((key1 === "type") || (key1 === "role")) || (key1 === "standing")) || (key1 === "mandate"))){
const err20 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4.type !== undefined){
if(!(validate343(data4.type, {instancePath:instancePath+"/recipient/type",parentData:data4,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
}
if(data4.role !== undefined){
if(!(validate345(data4.role, {instancePath:instancePath+"/recipient/role",parentData:data4,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors);
errors = vErrors.length;
}
}
if(data4.standing !== undefined){
if(!(validate347(data4.standing, {instancePath:instancePath+"/recipient/standing",parentData:data4,parentDataProperty:"standing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
errors = vErrors.length;
}
}
if(data4.mandate !== undefined){
if(typeof data4.mandate !== "boolean"){
const err21 = {instancePath:instancePath+"/recipient/mandate",schemaPath:"#/properties/recipient/properties/mandate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.senders !== undefined){
let data9 = data.senders;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.MUN === undefined){
const err23 = {instancePath:instancePath+"/senders",schemaPath:"#/properties/senders/required",keyword:"required",params:{missingProperty: "MUN"},message:"must have required property '"+"MUN"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data9.HUB === undefined){
const err24 = {instancePath:instancePath+"/senders",schemaPath:"#/properties/senders/required",keyword:"required",params:{missingProperty: "HUB"},message:"must have required property '"+"HUB"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data9.COR === undefined){
const err25 = {instancePath:instancePath+"/senders",schemaPath:"#/properties/senders/required",keyword:"required",params:{missingProperty: "COR"},message:"must have required property '"+"COR"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data9.PRO === undefined){
const err26 = {instancePath:instancePath+"/senders",schemaPath:"#/properties/senders/required",keyword:"required",params:{missingProperty: "PRO"},message:"must have required property '"+"PRO"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data9.BUD === undefined){
const err27 = {instancePath:instancePath+"/senders",schemaPath:"#/properties/senders/required",keyword:"required",params:{missingProperty: "BUD"},message:"must have required property '"+"BUD"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key2 in data9){
if(!(((((key2 === "MUN") || (key2 === "HUB")) || (key2 === "COR")) || (key2 === "PRO")) || (key2 === "BUD"))){
const err28 = {instancePath:instancePath+"/senders",schemaPath:"#/properties/senders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.MUN !== undefined){
let data10 = data9.MUN;
if(typeof data10 !== "string"){
const err29 = {instancePath:instancePath+"/senders/MUN",schemaPath:"#/properties/senders/properties/MUN/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!((((data10 === "none") || (data10 === "signed")) || (data10 === "unsigned")) || (data10 === "withdrawn"))){
const err30 = {instancePath:instancePath+"/senders/MUN",schemaPath:"#/properties/senders/properties/MUN/enum",keyword:"enum",params:{allowedValues: schema140.properties.senders.properties.MUN.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data9.HUB !== undefined){
let data11 = data9.HUB;
if(typeof data11 !== "string"){
const err31 = {instancePath:instancePath+"/senders/HUB",schemaPath:"#/properties/senders/properties/HUB/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!((((data11 === "none") || (data11 === "signed")) || (data11 === "unsigned")) || (data11 === "withdrawn"))){
const err32 = {instancePath:instancePath+"/senders/HUB",schemaPath:"#/properties/senders/properties/HUB/enum",keyword:"enum",params:{allowedValues: schema140.properties.senders.properties.HUB.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data9.COR !== undefined){
let data12 = data9.COR;
if(typeof data12 !== "string"){
const err33 = {instancePath:instancePath+"/senders/COR",schemaPath:"#/properties/senders/properties/COR/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!((((data12 === "none") || (data12 === "signed")) || (data12 === "unsigned")) || (data12 === "withdrawn"))){
const err34 = {instancePath:instancePath+"/senders/COR",schemaPath:"#/properties/senders/properties/COR/enum",keyword:"enum",params:{allowedValues: schema140.properties.senders.properties.COR.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data9.PRO !== undefined){
let data13 = data9.PRO;
if(typeof data13 !== "string"){
const err35 = {instancePath:instancePath+"/senders/PRO",schemaPath:"#/properties/senders/properties/PRO/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!((((data13 === "none") || (data13 === "signed")) || (data13 === "unsigned")) || (data13 === "withdrawn"))){
const err36 = {instancePath:instancePath+"/senders/PRO",schemaPath:"#/properties/senders/properties/PRO/enum",keyword:"enum",params:{allowedValues: schema140.properties.senders.properties.PRO.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data9.BUD !== undefined){
let data14 = data9.BUD;
if(typeof data14 !== "string"){
const err37 = {instancePath:instancePath+"/senders/BUD",schemaPath:"#/properties/senders/properties/BUD/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!((((data14 === "none") || (data14 === "signed")) || (data14 === "unsigned")) || (data14 === "withdrawn"))){
const err38 = {instancePath:instancePath+"/senders/BUD",schemaPath:"#/properties/senders/properties/BUD/enum",keyword:"enum",params:{allowedValues: schema140.properties.senders.properties.BUD.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/senders",schemaPath:"#/properties/senders/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.agreement !== undefined){
let data15 = data.agreement;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.hash === undefined){
const err40 = {instancePath:instancePath+"/agreement",schemaPath:"#/properties/agreement/required",keyword:"required",params:{missingProperty: "hash"},message:"must have required property '"+"hash"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data15.inForce === undefined){
const err41 = {instancePath:instancePath+"/agreement",schemaPath:"#/properties/agreement/required",keyword:"required",params:{missingProperty: "inForce"},message:"must have required property '"+"inForce"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key3 in data15){
if(!((key3 === "hash") || (key3 === "inForce"))){
const err42 = {instancePath:instancePath+"/agreement",schemaPath:"#/properties/agreement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data15.hash !== undefined){
if(!(validate349(data15.hash, {instancePath:instancePath+"/agreement/hash",parentData:data15,parentDataProperty:"hash",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
errors = vErrors.length;
}
}
if(data15.inForce !== undefined){
if(typeof data15.inForce !== "boolean"){
const err43 = {instancePath:instancePath+"/agreement/inForce",schemaPath:"#/properties/agreement/properties/inForce/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/agreement",schemaPath:"#/properties/agreement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.case !== undefined){
let data18 = data.case;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.relation === undefined){
const err45 = {instancePath:instancePath+"/case",schemaPath:"#/properties/case/required",keyword:"required",params:{missingProperty: "relation"},message:"must have required property '"+"relation"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data18.phase === undefined){
const err46 = {instancePath:instancePath+"/case",schemaPath:"#/properties/case/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data18.contract === undefined){
const err47 = {instancePath:instancePath+"/case",schemaPath:"#/properties/case/required",keyword:"required",params:{missingProperty: "contract"},message:"must have required property '"+"contract"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data18.conditions === undefined){
const err48 = {instancePath:instancePath+"/case",schemaPath:"#/properties/case/required",keyword:"required",params:{missingProperty: "conditions"},message:"must have required property '"+"conditions"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key4 in data18){
if(!((((key4 === "relation") || (key4 === "phase")) || (key4 === "contract")) || (key4 === "conditions"))){
const err49 = {instancePath:instancePath+"/case",schemaPath:"#/properties/case/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data18.relation !== undefined){
let data19 = data18.relation;
if(typeof data19 !== "string"){
const err50 = {instancePath:instancePath+"/case/relation",schemaPath:"#/properties/case/properties/relation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!(((data19 === "none") || (data19 === "candidate")) || (data19 === "party"))){
const err51 = {instancePath:instancePath+"/case/relation",schemaPath:"#/properties/case/properties/relation/enum",keyword:"enum",params:{allowedValues: schema140.properties.case.properties.relation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data18.phase !== undefined){
if(!(validate351(data18.phase, {instancePath:instancePath+"/case/phase",parentData:data18,parentDataProperty:"phase",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
errors = vErrors.length;
}
}
if(data18.contract !== undefined){
if(typeof data18.contract !== "boolean"){
const err52 = {instancePath:instancePath+"/case/contract",schemaPath:"#/properties/case/properties/contract/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data18.conditions !== undefined){
let data22 = data18.conditions;
if(Array.isArray(data22)){
if(data22.length > 100){
const err53 = {instancePath:instancePath+"/case/conditions",schemaPath:"#/properties/case/properties/conditions/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
const len1 = data22.length;
for(let i2=0; i2<len1; i2++){
if(!(validate353(data22[i2], {instancePath:instancePath+"/case/conditions/" + i2,parentData:data22,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors);
errors = vErrors.length;
}
}
let i3 = data22.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data22[i3], data22[j1])){
const err54 = {instancePath:instancePath+"/case/conditions",schemaPath:"#/properties/case/properties/conditions/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err55 = {instancePath:instancePath+"/case/conditions",schemaPath:"#/properties/case/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.rights !== undefined){
let data24 = data.rights;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.restricted === undefined){
const err57 = {instancePath:instancePath+"/rights",schemaPath:"#/properties/rights/required",keyword:"required",params:{missingProperty: "restricted"},message:"must have required property '"+"restricted"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data24.addressSecret === undefined){
const err58 = {instancePath:instancePath+"/rights",schemaPath:"#/properties/rights/required",keyword:"required",params:{missingProperty: "addressSecret"},message:"must have required property '"+"addressSecret"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data24.retentionPassed === undefined){
const err59 = {instancePath:instancePath+"/rights",schemaPath:"#/properties/rights/required",keyword:"required",params:{missingProperty: "retentionPassed"},message:"must have required property '"+"retentionPassed"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key5 in data24){
if(!(((key5 === "restricted") || (key5 === "addressSecret")) || (key5 === "retentionPassed"))){
const err60 = {instancePath:instancePath+"/rights",schemaPath:"#/properties/rights/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data24.restricted !== undefined){
if(typeof data24.restricted !== "boolean"){
const err61 = {instancePath:instancePath+"/rights/restricted",schemaPath:"#/properties/rights/properties/restricted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data24.addressSecret !== undefined){
if(typeof data24.addressSecret !== "boolean"){
const err62 = {instancePath:instancePath+"/rights/addressSecret",schemaPath:"#/properties/rights/properties/addressSecret/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data24.retentionPassed !== undefined){
if(typeof data24.retentionPassed !== "boolean"){
const err63 = {instancePath:instancePath+"/rights/retentionPassed",schemaPath:"#/properties/rights/properties/retentionPassed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/rights",schemaPath:"#/properties/rights/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.consents !== undefined){
let data28 = data.consents;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.waiver === undefined){
const err65 = {instancePath:instancePath+"/consents",schemaPath:"#/properties/consents/required",keyword:"required",params:{missingProperty: "waiver"},message:"must have required property '"+"waiver"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data28.explicit === undefined){
const err66 = {instancePath:instancePath+"/consents",schemaPath:"#/properties/consents/required",keyword:"required",params:{missingProperty: "explicit"},message:"must have required property '"+"explicit"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data28.objection === undefined){
const err67 = {instancePath:instancePath+"/consents",schemaPath:"#/properties/consents/required",keyword:"required",params:{missingProperty: "objection"},message:"must have required property '"+"objection"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
for(const key6 in data28){
if(!(((key6 === "waiver") || (key6 === "explicit")) || (key6 === "objection"))){
const err68 = {instancePath:instancePath+"/consents",schemaPath:"#/properties/consents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data28.waiver !== undefined){
let data29 = data28.waiver;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.A === undefined){
const err69 = {instancePath:instancePath+"/consents/waiver",schemaPath:"#/properties/consents/properties/waiver/required",keyword:"required",params:{missingProperty: "A"},message:"must have required property '"+"A"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data29.B === undefined){
const err70 = {instancePath:instancePath+"/consents/waiver",schemaPath:"#/properties/consents/properties/waiver/required",keyword:"required",params:{missingProperty: "B"},message:"must have required property '"+"B"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data29.C === undefined){
const err71 = {instancePath:instancePath+"/consents/waiver",schemaPath:"#/properties/consents/properties/waiver/required",keyword:"required",params:{missingProperty: "C"},message:"must have required property '"+"C"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data29.D === undefined){
const err72 = {instancePath:instancePath+"/consents/waiver",schemaPath:"#/properties/consents/properties/waiver/required",keyword:"required",params:{missingProperty: "D"},message:"must have required property '"+"D"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data29.E === undefined){
const err73 = {instancePath:instancePath+"/consents/waiver",schemaPath:"#/properties/consents/properties/waiver/required",keyword:"required",params:{missingProperty: "E"},message:"must have required property '"+"E"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data29.F === undefined){
const err74 = {instancePath:instancePath+"/consents/waiver",schemaPath:"#/properties/consents/properties/waiver/required",keyword:"required",params:{missingProperty: "F"},message:"must have required property '"+"F"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data29.G === undefined){
const err75 = {instancePath:instancePath+"/consents/waiver",schemaPath:"#/properties/consents/properties/waiver/required",keyword:"required",params:{missingProperty: "G"},message:"must have required property '"+"G"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data29.H === undefined){
const err76 = {instancePath:instancePath+"/consents/waiver",schemaPath:"#/properties/consents/properties/waiver/required",keyword:"required",params:{missingProperty: "H"},message:"must have required property '"+"H"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data29.I === undefined){
const err77 = {instancePath:instancePath+"/consents/waiver",schemaPath:"#/properties/consents/properties/waiver/required",keyword:"required",params:{missingProperty: "I"},message:"must have required property '"+"I"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data29.J === undefined){
const err78 = {instancePath:instancePath+"/consents/waiver",schemaPath:"#/properties/consents/properties/waiver/required",keyword:"required",params:{missingProperty: "J"},message:"must have required property '"+"J"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
for(const key7 in data29){
if(!(func1.call(schema140.properties.consents.properties.waiver.properties, key7))){
const err79 = {instancePath:instancePath+"/consents/waiver",schemaPath:"#/properties/consents/properties/waiver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data29.A !== undefined){
if(!(validate355(data29.A, {instancePath:instancePath+"/consents/waiver/A",parentData:data29,parentDataProperty:"A",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data29.B !== undefined){
if(!(validate355(data29.B, {instancePath:instancePath+"/consents/waiver/B",parentData:data29,parentDataProperty:"B",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data29.C !== undefined){
if(!(validate355(data29.C, {instancePath:instancePath+"/consents/waiver/C",parentData:data29,parentDataProperty:"C",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data29.D !== undefined){
if(!(validate355(data29.D, {instancePath:instancePath+"/consents/waiver/D",parentData:data29,parentDataProperty:"D",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data29.E !== undefined){
if(!(validate355(data29.E, {instancePath:instancePath+"/consents/waiver/E",parentData:data29,parentDataProperty:"E",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data29.F !== undefined){
if(!(validate355(data29.F, {instancePath:instancePath+"/consents/waiver/F",parentData:data29,parentDataProperty:"F",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data29.G !== undefined){
if(!(validate355(data29.G, {instancePath:instancePath+"/consents/waiver/G",parentData:data29,parentDataProperty:"G",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data29.H !== undefined){
if(!(validate355(data29.H, {instancePath:instancePath+"/consents/waiver/H",parentData:data29,parentDataProperty:"H",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data29.I !== undefined){
if(!(validate355(data29.I, {instancePath:instancePath+"/consents/waiver/I",parentData:data29,parentDataProperty:"I",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data29.J !== undefined){
if(!(validate355(data29.J, {instancePath:instancePath+"/consents/waiver/J",parentData:data29,parentDataProperty:"J",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
}
else {
const err80 = {instancePath:instancePath+"/consents/waiver",schemaPath:"#/properties/consents/properties/waiver/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data28.explicit !== undefined){
let data40 = data28.explicit;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.A === undefined){
const err81 = {instancePath:instancePath+"/consents/explicit",schemaPath:"#/properties/consents/properties/explicit/required",keyword:"required",params:{missingProperty: "A"},message:"must have required property '"+"A"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data40.B === undefined){
const err82 = {instancePath:instancePath+"/consents/explicit",schemaPath:"#/properties/consents/properties/explicit/required",keyword:"required",params:{missingProperty: "B"},message:"must have required property '"+"B"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data40.C === undefined){
const err83 = {instancePath:instancePath+"/consents/explicit",schemaPath:"#/properties/consents/properties/explicit/required",keyword:"required",params:{missingProperty: "C"},message:"must have required property '"+"C"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data40.D === undefined){
const err84 = {instancePath:instancePath+"/consents/explicit",schemaPath:"#/properties/consents/properties/explicit/required",keyword:"required",params:{missingProperty: "D"},message:"must have required property '"+"D"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data40.E === undefined){
const err85 = {instancePath:instancePath+"/consents/explicit",schemaPath:"#/properties/consents/properties/explicit/required",keyword:"required",params:{missingProperty: "E"},message:"must have required property '"+"E"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data40.F === undefined){
const err86 = {instancePath:instancePath+"/consents/explicit",schemaPath:"#/properties/consents/properties/explicit/required",keyword:"required",params:{missingProperty: "F"},message:"must have required property '"+"F"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data40.G === undefined){
const err87 = {instancePath:instancePath+"/consents/explicit",schemaPath:"#/properties/consents/properties/explicit/required",keyword:"required",params:{missingProperty: "G"},message:"must have required property '"+"G"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data40.H === undefined){
const err88 = {instancePath:instancePath+"/consents/explicit",schemaPath:"#/properties/consents/properties/explicit/required",keyword:"required",params:{missingProperty: "H"},message:"must have required property '"+"H"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data40.I === undefined){
const err89 = {instancePath:instancePath+"/consents/explicit",schemaPath:"#/properties/consents/properties/explicit/required",keyword:"required",params:{missingProperty: "I"},message:"must have required property '"+"I"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data40.J === undefined){
const err90 = {instancePath:instancePath+"/consents/explicit",schemaPath:"#/properties/consents/properties/explicit/required",keyword:"required",params:{missingProperty: "J"},message:"must have required property '"+"J"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
for(const key8 in data40){
if(!(func1.call(schema140.properties.consents.properties.explicit.properties, key8))){
const err91 = {instancePath:instancePath+"/consents/explicit",schemaPath:"#/properties/consents/properties/explicit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data40.A !== undefined){
if(!(validate355(data40.A, {instancePath:instancePath+"/consents/explicit/A",parentData:data40,parentDataProperty:"A",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data40.B !== undefined){
if(!(validate355(data40.B, {instancePath:instancePath+"/consents/explicit/B",parentData:data40,parentDataProperty:"B",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data40.C !== undefined){
if(!(validate355(data40.C, {instancePath:instancePath+"/consents/explicit/C",parentData:data40,parentDataProperty:"C",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data40.D !== undefined){
if(!(validate355(data40.D, {instancePath:instancePath+"/consents/explicit/D",parentData:data40,parentDataProperty:"D",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data40.E !== undefined){
if(!(validate355(data40.E, {instancePath:instancePath+"/consents/explicit/E",parentData:data40,parentDataProperty:"E",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data40.F !== undefined){
if(!(validate355(data40.F, {instancePath:instancePath+"/consents/explicit/F",parentData:data40,parentDataProperty:"F",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data40.G !== undefined){
if(!(validate355(data40.G, {instancePath:instancePath+"/consents/explicit/G",parentData:data40,parentDataProperty:"G",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data40.H !== undefined){
if(!(validate355(data40.H, {instancePath:instancePath+"/consents/explicit/H",parentData:data40,parentDataProperty:"H",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data40.I !== undefined){
if(!(validate355(data40.I, {instancePath:instancePath+"/consents/explicit/I",parentData:data40,parentDataProperty:"I",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data40.J !== undefined){
if(!(validate355(data40.J, {instancePath:instancePath+"/consents/explicit/J",parentData:data40,parentDataProperty:"J",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
}
else {
const err92 = {instancePath:instancePath+"/consents/explicit",schemaPath:"#/properties/consents/properties/explicit/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data28.objection !== undefined){
if(typeof data28.objection !== "boolean"){
const err93 = {instancePath:instancePath+"/consents/objection",schemaPath:"#/properties/consents/properties/objection/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/consents",schemaPath:"#/properties/consents/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
validate338.errors = vErrors;
return errors === 0;
}
validate338.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const decision = validate376;
const schema150 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://sluis.example/schemas/v1/decision.schema.json","type":"object","additionalProperties":false,"required":["outcome","fields"],"properties":{"outcome":{"type":"string","enum":["permitted","refused"]},"fields":{"type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/fieldName"},"additionalProperties":{"oneOf":[{"type":"object","additionalProperties":false,"required":["effect","clause","basis","consent"],"properties":{"effect":{"type":"string","enum":["all","part"]},"part":{"$ref":"common.schema.json#/$defs/part"},"clause":{"$ref":"common.schema.json#/$defs/clauseId"},"basis":{"type":"array","items":{"$ref":"common.schema.json#/$defs/legalBasisId"},"uniqueItems":true,"maxItems":100},"consent":{"type":"array","items":{"$ref":"common.schema.json#/$defs/consentKind"},"uniqueItems":true,"maxItems":100}}},{"type":"object","additionalProperties":false,"required":["effect","stoppedAt","reason"],"properties":{"effect":{"type":"string","const":"none"},"stoppedAt":{"$ref":"common.schema.json#/$defs/checkName"},"reason":{"$ref":"common.schema.json#/$defs/reasonCode"},"reference":{"type":"string","maxLength":100}}}]}}}};

function validate377(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate377.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern10.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]{1,39}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9]{1,39}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate377.errors = vErrors;
return errors === 0;
}
validate377.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate379(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate379.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "year") || (data === "month")) || (data === "postcode-area")) || (data === "organisation"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema128.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate379.errors = vErrors;
return errors === 0;
}
validate379.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate381(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate381.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern9.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^P[0-9]{2}\\.(MUN|HUB|COR|PRO|BUD)\\.(MUN|HUB|COR|PRO|BUD)(\\.[a-z0-9-]{1,20})?$"},message:"must match pattern \""+"^P[0-9]{2}\\.(MUN|HUB|COR|PRO|BUD)\\.(MUN|HUB|COR|PRO|BUD)(\\.[a-z0-9-]{1,20})?$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate381.errors = vErrors;
return errors === 0;
}
validate381.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate383(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate383.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern11.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(eu|nl)\\.[a-z0-9.-]{2,60}$"},message:"must match pattern \""+"^(eu|nl)\\.[a-z0-9.-]{2,60}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate383.errors = vErrors;
return errors === 0;
}
validate383.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate385(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate385.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "waiver") || (data === "explicit"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema131.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate385.errors = vErrors;
return errors === 0;
}
validate385.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema156 = {"type":"string","enum":["purpose","law","party","role","agreement","clause","twist","case","phase","consent","sender","rights"]};

function validate387(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate387.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((((data === "purpose") || (data === "law")) || (data === "party")) || (data === "role")) || (data === "agreement")) || (data === "clause")) || (data === "twist")) || (data === "case")) || (data === "phase")) || (data === "consent")) || (data === "sender")) || (data === "rights"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema156.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate387.errors = vErrors;
return errors === 0;
}
validate387.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema157 = {"type":"string","enum":["DENY_UNKNOWN_PURPOSE","DENY_STATUTORY_BSN","DENY_STATUTORY_ART10","DENY_STATUTORY_MEDICAL","DENY_BLACKLIST","DENY_PARTY_NOT_SIGNED","DENY_PARTY_WITHDRAWN","DENY_ROLE","DENY_AGREEMENT_NOT_IN_FORCE","DENY_PURPOSE_NOT_AGREED","DENY_FIELD_NOT_AGREED","DENY_NO_CASE_RELATION","DENY_PHASE","DENY_RESTRICTED","DENY_ADDRESS_SECRET","DENY_RETENTION","DENY_NO_CONSENT","DENY_CONSENT_NOT_EXPLICIT","DENY_CONSENT_WITHDRAWN","DENY_CONSENT_EXPIRED","DENY_CONSENT_WRONG_PERSON","DENY_OBJECTED","DENY_SMALL_CELL"]};

function validate389(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate389.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((data === "DENY_UNKNOWN_PURPOSE") || (data === "DENY_STATUTORY_BSN")) || (data === "DENY_STATUTORY_ART10")) || (data === "DENY_STATUTORY_MEDICAL")) || (data === "DENY_BLACKLIST")) || (data === "DENY_PARTY_NOT_SIGNED")) || (data === "DENY_PARTY_WITHDRAWN")) || (data === "DENY_ROLE")) || (data === "DENY_AGREEMENT_NOT_IN_FORCE")) || (data === "DENY_PURPOSE_NOT_AGREED")) || (data === "DENY_FIELD_NOT_AGREED")) || (data === "DENY_NO_CASE_RELATION")) || (data === "DENY_PHASE")) || (data === "DENY_RESTRICTED")) || (data === "DENY_ADDRESS_SECRET")) || (data === "DENY_RETENTION")) || (data === "DENY_NO_CONSENT")) || (data === "DENY_CONSENT_NOT_EXPLICIT")) || (data === "DENY_CONSENT_WITHDRAWN")) || (data === "DENY_CONSENT_EXPIRED")) || (data === "DENY_CONSENT_WRONG_PERSON")) || (data === "DENY_OBJECTED")) || (data === "DENY_SMALL_CELL"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema157.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate389.errors = vErrors;
return errors === 0;
}
validate389.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate376(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://sluis.example/schemas/v1/decision.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate376.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcome === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.fields === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "outcome") || (key0 === "fields"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.outcome !== undefined){
let data0 = data.outcome;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data0 === "permitted") || (data0 === "refused"))){
const err4 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema150.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.fields !== undefined){
let data1 = data.fields;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const _errs6 = errors;
if(!(validate377(key1, {instancePath:instancePath+"/fields",parentData:data1,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate377.errors : vErrors.concat(validate377.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
const err5 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
const _errs9 = errors;
let valid3 = false;
let passing0 = null;
const _errs10 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.effect === undefined){
const err6 = {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fields/additionalProperties/oneOf/0/required",keyword:"required",params:{missingProperty: "effect"},message:"must have required property '"+"effect"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.clause === undefined){
const err7 = {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fields/additionalProperties/oneOf/0/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.basis === undefined){
const err8 = {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fields/additionalProperties/oneOf/0/required",keyword:"required",params:{missingProperty: "basis"},message:"must have required property '"+"basis"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.consent === undefined){
const err9 = {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fields/additionalProperties/oneOf/0/required",keyword:"required",params:{missingProperty: "consent"},message:"must have required property '"+"consent"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key3 in data2){
if(!(((((key3 === "effect") || (key3 === "part")) || (key3 === "clause")) || (key3 === "basis")) || (key3 === "consent"))){
const err10 = {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fields/additionalProperties/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.effect !== undefined){
let data3 = data2.effect;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/effect",schemaPath:"#/properties/fields/additionalProperties/oneOf/0/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data3 === "all") || (data3 === "part"))){
const err12 = {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/effect",schemaPath:"#/properties/fields/additionalProperties/oneOf/0/properties/effect/enum",keyword:"enum",params:{allowedValues: schema150.properties.fields.additionalProperties.oneOf[0].properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.part !== undefined){
if(!(validate379(data2.part, {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/part",parentData:data2,parentDataProperty:"part",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate379.errors : vErrors.concat(validate379.errors);
errors = vErrors.length;
}
}
if(data2.clause !== undefined){
if(!(validate381(data2.clause, {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/clause",parentData:data2,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
errors = vErrors.length;
}
}
if(data2.basis !== undefined){
let data6 = data2.basis;
if(Array.isArray(data6)){
if(data6.length > 100){
const err13 = {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/basis",schemaPath:"#/properties/fields/additionalProperties/oneOf/0/properties/basis/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate383(data6[i0], {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/basis/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
errors = vErrors.length;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data6[i1], data6[j0])){
const err14 = {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/basis",schemaPath:"#/properties/fields/additionalProperties/oneOf/0/properties/basis/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/basis",schemaPath:"#/properties/fields/additionalProperties/oneOf/0/properties/basis/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.consent !== undefined){
let data8 = data2.consent;
if(Array.isArray(data8)){
if(data8.length > 100){
const err16 = {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/consent",schemaPath:"#/properties/fields/additionalProperties/oneOf/0/properties/consent/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
if(!(validate385(data8[i2], {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/consent/" + i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
let i3 = data8.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data8[i3], data8[j1])){
const err17 = {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/consent",schemaPath:"#/properties/fields/additionalProperties/oneOf/0/properties/consent/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/consent",schemaPath:"#/properties/fields/additionalProperties/oneOf/0/properties/consent/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fields/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid0 = _errs10 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
var props0 = true;
}
const _errs23 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.effect === undefined){
const err20 = {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fields/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "effect"},message:"must have required property '"+"effect"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data2.stoppedAt === undefined){
const err21 = {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fields/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "stoppedAt"},message:"must have required property '"+"stoppedAt"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data2.reason === undefined){
const err22 = {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fields/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key4 in data2){
if(!((((key4 === "effect") || (key4 === "stoppedAt")) || (key4 === "reason")) || (key4 === "reference"))){
const err23 = {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fields/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data2.effect !== undefined){
let data10 = data2.effect;
if(typeof data10 !== "string"){
const err24 = {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/effect",schemaPath:"#/properties/fields/additionalProperties/oneOf/1/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if("none" !== data10){
const err25 = {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/effect",schemaPath:"#/properties/fields/additionalProperties/oneOf/1/properties/effect/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data2.stoppedAt !== undefined){
if(!(validate387(data2.stoppedAt, {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/stoppedAt",parentData:data2,parentDataProperty:"stoppedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
if(data2.reason !== undefined){
if(!(validate389(data2.reason, {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",parentData:data2,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
if(data2.reference !== undefined){
let data13 = data2.reference;
if(typeof data13 === "string"){
if(func2(data13) > 100){
const err26 = {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/reference",schemaPath:"#/properties/fields/additionalProperties/oneOf/1/properties/reference/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/reference",schemaPath:"#/properties/fields/additionalProperties/oneOf/1/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fields/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs23 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid3){
const err29 = {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fields/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate376.errors = vErrors;
return errors === 0;
}
validate376.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const disclosureRequest = validate391;
const schema158 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://sluis.example/schemas/v1/disclosure-request.schema.json","type":"object","additionalProperties":false,"required":["caseRef","purpose","fields"],"properties":{"caseRef":{"$ref":"common.schema.json#/$defs/caseRef"},"purpose":{"type":"string","maxLength":20,"minLength":1},"fields":{"type":"array","items":{"$ref":"common.schema.json#/$defs/fieldName"},"minItems":1,"maxItems":100,"uniqueItems":true},"role":{"$ref":"common.schema.json#/$defs/role"},"mode":{"$ref":"common.schema.json#/$defs/mode"}}};

function validate392(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate392.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern15.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^c_[A-Za-z0-9_-]{22}$"},message:"must match pattern \""+"^c_[A-Za-z0-9_-]{22}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate392.errors = vErrors;
return errors === 0;
}
validate392.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate394(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate394.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern10.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]{1,39}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9]{1,39}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate394.errors = vErrors;
return errors === 0;
}
validate394.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate396(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate396.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern8.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{1,49}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{1,49}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate396.errors = vErrors;
return errors === 0;
}
validate396.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate398(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate398.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "strict") || (data === "marked"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema29.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate398.errors = vErrors;
return errors === 0;
}
validate398.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate391(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://sluis.example/schemas/v1/disclosure-request.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate391.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.caseRef === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "caseRef"},message:"must have required property '"+"caseRef"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.purpose === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purpose"},message:"must have required property '"+"purpose"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.fields === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "caseRef") || (key0 === "purpose")) || (key0 === "fields")) || (key0 === "role")) || (key0 === "mode"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.caseRef !== undefined){
if(!(validate392(data.caseRef, {instancePath:instancePath+"/caseRef",parentData:data,parentDataProperty:"caseRef",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate392.errors : vErrors.concat(validate392.errors);
errors = vErrors.length;
}
}
if(data.purpose !== undefined){
let data1 = data.purpose;
if(typeof data1 === "string"){
if(func2(data1) > 20){
const err4 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.fields !== undefined){
let data2 = data.fields;
if(Array.isArray(data2)){
if(data2.length > 100){
const err7 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate394(data2[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data2[i1], data2[j0])){
const err9 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.role !== undefined){
if(!(validate396(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
}
if(data.mode !== undefined){
if(!(validate398(data.mode, {instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate391.errors = vErrors;
return errors === 0;
}
validate391.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const law = validate400;
const schema163 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://sluis.example/schemas/v1/law.schema.json","type":"object","additionalProperties":false,"required":["version","date","bases","denials","neverTo"],"properties":{"version":{"$ref":"common.schema.json#/$defs/version"},"date":{"$ref":"common.schema.json#/$defs/day"},"bases":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","label","kind","inForceFrom","inForceTo","carriesWithoutConsent","source","uncertain"],"properties":{"id":{"$ref":"common.schema.json#/$defs/legalBasisId"},"label":{"$ref":"common.schema.json#/$defs/localText"},"kind":{"type":"string","enum":["basis","exception","secrecy"]},"inForceFrom":{"anyOf":[{"$ref":"common.schema.json#/$defs/day"},{"type":"null"}]},"inForceTo":{"anyOf":[{"$ref":"common.schema.json#/$defs/day"},{"type":"null"}]},"carriesWithoutConsent":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["from","to","sensitivities","purposes"],"properties":{"from":{"$ref":"common.schema.json#/$defs/partyType"},"to":{"$ref":"common.schema.json#/$defs/partyType"},"sensitivities":{"type":"array","items":{"$ref":"common.schema.json#/$defs/sensitivity"},"uniqueItems":true,"maxItems":100},"purposes":{"type":"array","items":{"$ref":"common.schema.json#/$defs/purposeCode"},"uniqueItems":true,"maxItems":100}}},"maxItems":50},"source":{"type":"string","maxLength":400},"uncertain":{"type":"boolean"}}},"minItems":1,"maxItems":200},"denials":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","reason","rule","appliesTo","recipients","inForceFrom","inForceTo"],"properties":{"id":{"type":"string","maxLength":200,"pattern":"^[a-z0-9-]{2,40}$"},"reason":{"$ref":"common.schema.json#/$defs/reasonCode"},"rule":{"type":"string","maxLength":300},"appliesTo":{"type":"object","additionalProperties":false,"required":["sensitivities","holders","medicalSource","except"],"properties":{"sensitivities":{"type":"array","items":{"$ref":"common.schema.json#/$defs/sensitivity"},"uniqueItems":true,"maxItems":100},"holders":{"type":"array","items":{"$ref":"common.schema.json#/$defs/partyType"},"uniqueItems":true,"maxItems":100},"medicalSource":{"type":"boolean"},"except":{"type":"array","items":{"$ref":"common.schema.json#/$defs/fieldName"},"uniqueItems":true,"maxItems":100}}},"recipients":{"type":"array","items":{"$ref":"common.schema.json#/$defs/partyType"},"uniqueItems":true,"maxItems":100},"inForceFrom":{"$ref":"common.schema.json#/$defs/day"},"inForceTo":{"anyOf":[{"$ref":"common.schema.json#/$defs/day"},{"type":"null"}]}}},"minItems":1,"maxItems":50},"neverTo":{"type":"object","additionalProperties":false,"properties":{"MUN":{"type":"array","items":{"$ref":"common.schema.json#/$defs/fieldName"},"uniqueItems":true,"maxItems":100},"HUB":{"type":"array","items":{"$ref":"common.schema.json#/$defs/fieldName"},"uniqueItems":true,"maxItems":100},"COR":{"type":"array","items":{"$ref":"common.schema.json#/$defs/fieldName"},"uniqueItems":true,"maxItems":100},"PRO":{"type":"array","items":{"$ref":"common.schema.json#/$defs/fieldName"},"uniqueItems":true,"maxItems":100},"BUD":{"type":"array","items":{"$ref":"common.schema.json#/$defs/fieldName"},"uniqueItems":true,"maxItems":100}}}}};

function validate401(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate401.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}$"},message:"must match pattern \""+"^[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate401.errors = vErrors;
return errors === 0;
}
validate401.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate403(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate403.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate403.errors = vErrors;
return errors === 0;
}
validate403.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate405(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate405.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern11.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(eu|nl)\\.[a-z0-9.-]{2,60}$"},message:"must match pattern \""+"^(eu|nl)\\.[a-z0-9.-]{2,60}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate405.errors = vErrors;
return errors === 0;
}
validate405.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate407(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate407.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nl === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nl"},message:"must have required property '"+"nl"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.en === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "nl") || (key0 === "en"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.nl !== undefined){
let data0 = data.nl;
if(typeof data0 === "string"){
if(func2(data0) > 400){
const err3 = {instancePath:instancePath+"/nl",schemaPath:"#/properties/nl/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func2(data0) < 1){
const err4 = {instancePath:instancePath+"/nl",schemaPath:"#/properties/nl/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/nl",schemaPath:"#/properties/nl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.en !== undefined){
let data1 = data.en;
if(typeof data1 === "string"){
if(func2(data1) > 400){
const err6 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data1) < 1){
const err7 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate407.errors = vErrors;
return errors === 0;
}
validate407.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate411(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate411.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "MUN") || (data === "HUB")) || (data === "COR")) || (data === "PRO")) || (data === "BUD"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema25.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate411.errors = vErrors;
return errors === 0;
}
validate411.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate414(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate414.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "O") || (data === "S")) || (data === "B")) || (data === "I9")) || (data === "H9")) || (data === "C10"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema127.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate414.errors = vErrors;
return errors === 0;
}
validate414.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate416(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate416.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^P(0[1-9]|1[0-3])$"},message:"must match pattern \""+"^P(0[1-9]|1[0-3])$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate416.errors = vErrors;
return errors === 0;
}
validate416.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate418(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate418.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((data === "DENY_UNKNOWN_PURPOSE") || (data === "DENY_STATUTORY_BSN")) || (data === "DENY_STATUTORY_ART10")) || (data === "DENY_STATUTORY_MEDICAL")) || (data === "DENY_BLACKLIST")) || (data === "DENY_PARTY_NOT_SIGNED")) || (data === "DENY_PARTY_WITHDRAWN")) || (data === "DENY_ROLE")) || (data === "DENY_AGREEMENT_NOT_IN_FORCE")) || (data === "DENY_PURPOSE_NOT_AGREED")) || (data === "DENY_FIELD_NOT_AGREED")) || (data === "DENY_NO_CASE_RELATION")) || (data === "DENY_PHASE")) || (data === "DENY_RESTRICTED")) || (data === "DENY_ADDRESS_SECRET")) || (data === "DENY_RETENTION")) || (data === "DENY_NO_CONSENT")) || (data === "DENY_CONSENT_NOT_EXPLICIT")) || (data === "DENY_CONSENT_WITHDRAWN")) || (data === "DENY_CONSENT_EXPIRED")) || (data === "DENY_CONSENT_WRONG_PERSON")) || (data === "DENY_OBJECTED")) || (data === "DENY_SMALL_CELL"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema157.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate418.errors = vErrors;
return errors === 0;
}
validate418.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate422(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate422.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern10.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]{1,39}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9]{1,39}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate422.errors = vErrors;
return errors === 0;
}
validate422.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern57 = new RegExp("^[a-z0-9-]{2,40}$", "u");

function validate400(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://sluis.example/schemas/v1/law.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate400.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.bases === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bases"},message:"must have required property '"+"bases"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.denials === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "denials"},message:"must have required property '"+"denials"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.neverTo === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "neverTo"},message:"must have required property '"+"neverTo"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "version") || (key0 === "date")) || (key0 === "bases")) || (key0 === "denials")) || (key0 === "neverTo"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.version !== undefined){
if(!(validate401(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate401.errors : vErrors.concat(validate401.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate403(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate403.errors : vErrors.concat(validate403.errors);
errors = vErrors.length;
}
}
if(data.bases !== undefined){
let data2 = data.bases;
if(Array.isArray(data2)){
if(data2.length > 200){
const err6 = {instancePath:instancePath+"/bases",schemaPath:"#/properties/bases/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/bases",schemaPath:"#/properties/bases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.id === undefined){
const err8 = {instancePath:instancePath+"/bases/" + i0,schemaPath:"#/properties/bases/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.label === undefined){
const err9 = {instancePath:instancePath+"/bases/" + i0,schemaPath:"#/properties/bases/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.kind === undefined){
const err10 = {instancePath:instancePath+"/bases/" + i0,schemaPath:"#/properties/bases/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.inForceFrom === undefined){
const err11 = {instancePath:instancePath+"/bases/" + i0,schemaPath:"#/properties/bases/items/required",keyword:"required",params:{missingProperty: "inForceFrom"},message:"must have required property '"+"inForceFrom"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.inForceTo === undefined){
const err12 = {instancePath:instancePath+"/bases/" + i0,schemaPath:"#/properties/bases/items/required",keyword:"required",params:{missingProperty: "inForceTo"},message:"must have required property '"+"inForceTo"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.carriesWithoutConsent === undefined){
const err13 = {instancePath:instancePath+"/bases/" + i0,schemaPath:"#/properties/bases/items/required",keyword:"required",params:{missingProperty: "carriesWithoutConsent"},message:"must have required property '"+"carriesWithoutConsent"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3.source === undefined){
const err14 = {instancePath:instancePath+"/bases/" + i0,schemaPath:"#/properties/bases/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3.uncertain === undefined){
const err15 = {instancePath:instancePath+"/bases/" + i0,schemaPath:"#/properties/bases/items/required",keyword:"required",params:{missingProperty: "uncertain"},message:"must have required property '"+"uncertain"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data3){
if(!((((((((key1 === "id") || (key1 === "label")) || (key1 === "kind")) || (key1 === "inForceFrom")) || (key1 === "inForceTo")) || (key1 === "carriesWithoutConsent")) || (key1 === "source")) || (key1 === "uncertain"))){
const err16 = {instancePath:instancePath+"/bases/" + i0,schemaPath:"#/properties/bases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.id !== undefined){
if(!(validate405(data3.id, {instancePath:instancePath+"/bases/" + i0+"/id",parentData:data3,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate405.errors : vErrors.concat(validate405.errors);
errors = vErrors.length;
}
}
if(data3.label !== undefined){
if(!(validate407(data3.label, {instancePath:instancePath+"/bases/" + i0+"/label",parentData:data3,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate407.errors : vErrors.concat(validate407.errors);
errors = vErrors.length;
}
}
if(data3.kind !== undefined){
let data6 = data3.kind;
if(typeof data6 !== "string"){
const err17 = {instancePath:instancePath+"/bases/" + i0+"/kind",schemaPath:"#/properties/bases/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((data6 === "basis") || (data6 === "exception")) || (data6 === "secrecy"))){
const err18 = {instancePath:instancePath+"/bases/" + i0+"/kind",schemaPath:"#/properties/bases/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema163.properties.bases.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data3.inForceFrom !== undefined){
let data7 = data3.inForceFrom;
const _errs14 = errors;
let valid4 = false;
const _errs15 = errors;
if(!(validate403(data7, {instancePath:instancePath+"/bases/" + i0+"/inForceFrom",parentData:data3,parentDataProperty:"inForceFrom",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate403.errors : vErrors.concat(validate403.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
valid4 = valid4 || _valid0;
const _errs16 = errors;
if(data7 !== null){
const err19 = {instancePath:instancePath+"/bases/" + i0+"/inForceFrom",schemaPath:"#/properties/bases/items/properties/inForceFrom/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err20 = {instancePath:instancePath+"/bases/" + i0+"/inForceFrom",schemaPath:"#/properties/bases/items/properties/inForceFrom/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data3.inForceTo !== undefined){
let data8 = data3.inForceTo;
const _errs19 = errors;
let valid5 = false;
const _errs20 = errors;
if(!(validate403(data8, {instancePath:instancePath+"/bases/" + i0+"/inForceTo",parentData:data3,parentDataProperty:"inForceTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate403.errors : vErrors.concat(validate403.errors);
errors = vErrors.length;
}
var _valid1 = _errs20 === errors;
valid5 = valid5 || _valid1;
const _errs21 = errors;
if(data8 !== null){
const err21 = {instancePath:instancePath+"/bases/" + i0+"/inForceTo",schemaPath:"#/properties/bases/items/properties/inForceTo/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid1 = _errs21 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err22 = {instancePath:instancePath+"/bases/" + i0+"/inForceTo",schemaPath:"#/properties/bases/items/properties/inForceTo/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data3.carriesWithoutConsent !== undefined){
let data9 = data3.carriesWithoutConsent;
if(Array.isArray(data9)){
if(data9.length > 50){
const err23 = {instancePath:instancePath+"/bases/" + i0+"/carriesWithoutConsent",schemaPath:"#/properties/bases/items/properties/carriesWithoutConsent/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.from === undefined){
const err24 = {instancePath:instancePath+"/bases/" + i0+"/carriesWithoutConsent/" + i1,schemaPath:"#/properties/bases/items/properties/carriesWithoutConsent/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data10.to === undefined){
const err25 = {instancePath:instancePath+"/bases/" + i0+"/carriesWithoutConsent/" + i1,schemaPath:"#/properties/bases/items/properties/carriesWithoutConsent/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data10.sensitivities === undefined){
const err26 = {instancePath:instancePath+"/bases/" + i0+"/carriesWithoutConsent/" + i1,schemaPath:"#/properties/bases/items/properties/carriesWithoutConsent/items/required",keyword:"required",params:{missingProperty: "sensitivities"},message:"must have required property '"+"sensitivities"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data10.purposes === undefined){
const err27 = {instancePath:instancePath+"/bases/" + i0+"/carriesWithoutConsent/" + i1,schemaPath:"#/properties/bases/items/properties/carriesWithoutConsent/items/required",keyword:"required",params:{missingProperty: "purposes"},message:"must have required property '"+"purposes"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key2 in data10){
if(!((((key2 === "from") || (key2 === "to")) || (key2 === "sensitivities")) || (key2 === "purposes"))){
const err28 = {instancePath:instancePath+"/bases/" + i0+"/carriesWithoutConsent/" + i1,schemaPath:"#/properties/bases/items/properties/carriesWithoutConsent/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data10.from !== undefined){
if(!(validate411(data10.from, {instancePath:instancePath+"/bases/" + i0+"/carriesWithoutConsent/" + i1+"/from",parentData:data10,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate411.errors : vErrors.concat(validate411.errors);
errors = vErrors.length;
}
}
if(data10.to !== undefined){
if(!(validate411(data10.to, {instancePath:instancePath+"/bases/" + i0+"/carriesWithoutConsent/" + i1+"/to",parentData:data10,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate411.errors : vErrors.concat(validate411.errors);
errors = vErrors.length;
}
}
if(data10.sensitivities !== undefined){
let data13 = data10.sensitivities;
if(Array.isArray(data13)){
if(data13.length > 100){
const err29 = {instancePath:instancePath+"/bases/" + i0+"/carriesWithoutConsent/" + i1+"/sensitivities",schemaPath:"#/properties/bases/items/properties/carriesWithoutConsent/items/properties/sensitivities/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(!(validate414(data13[i2], {instancePath:instancePath+"/bases/" + i0+"/carriesWithoutConsent/" + i1+"/sensitivities/" + i2,parentData:data13,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
errors = vErrors.length;
}
}
let i3 = data13.length;
let j0;
if(i3 > 1){
outer0:
for(;i3--;){
for(j0 = i3; j0--;){
if(func0(data13[i3], data13[j0])){
const err30 = {instancePath:instancePath+"/bases/" + i0+"/carriesWithoutConsent/" + i1+"/sensitivities",schemaPath:"#/properties/bases/items/properties/carriesWithoutConsent/items/properties/sensitivities/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err31 = {instancePath:instancePath+"/bases/" + i0+"/carriesWithoutConsent/" + i1+"/sensitivities",schemaPath:"#/properties/bases/items/properties/carriesWithoutConsent/items/properties/sensitivities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data10.purposes !== undefined){
let data15 = data10.purposes;
if(Array.isArray(data15)){
if(data15.length > 100){
const err32 = {instancePath:instancePath+"/bases/" + i0+"/carriesWithoutConsent/" + i1+"/purposes",schemaPath:"#/properties/bases/items/properties/carriesWithoutConsent/items/properties/purposes/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len3 = data15.length;
for(let i4=0; i4<len3; i4++){
if(!(validate416(data15[i4], {instancePath:instancePath+"/bases/" + i0+"/carriesWithoutConsent/" + i1+"/purposes/" + i4,parentData:data15,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate416.errors : vErrors.concat(validate416.errors);
errors = vErrors.length;
}
}
let i5 = data15.length;
let j1;
if(i5 > 1){
outer1:
for(;i5--;){
for(j1 = i5; j1--;){
if(func0(data15[i5], data15[j1])){
const err33 = {instancePath:instancePath+"/bases/" + i0+"/carriesWithoutConsent/" + i1+"/purposes",schemaPath:"#/properties/bases/items/properties/carriesWithoutConsent/items/properties/purposes/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/bases/" + i0+"/carriesWithoutConsent/" + i1+"/purposes",schemaPath:"#/properties/bases/items/properties/carriesWithoutConsent/items/properties/purposes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/bases/" + i0+"/carriesWithoutConsent/" + i1,schemaPath:"#/properties/bases/items/properties/carriesWithoutConsent/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/bases/" + i0+"/carriesWithoutConsent",schemaPath:"#/properties/bases/items/properties/carriesWithoutConsent/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data3.source !== undefined){
let data17 = data3.source;
if(typeof data17 === "string"){
if(func2(data17) > 400){
const err37 = {instancePath:instancePath+"/bases/" + i0+"/source",schemaPath:"#/properties/bases/items/properties/source/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/bases/" + i0+"/source",schemaPath:"#/properties/bases/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data3.uncertain !== undefined){
if(typeof data3.uncertain !== "boolean"){
const err39 = {instancePath:instancePath+"/bases/" + i0+"/uncertain",schemaPath:"#/properties/bases/items/properties/uncertain/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/bases/" + i0,schemaPath:"#/properties/bases/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/bases",schemaPath:"#/properties/bases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.denials !== undefined){
let data19 = data.denials;
if(Array.isArray(data19)){
if(data19.length > 50){
const err42 = {instancePath:instancePath+"/denials",schemaPath:"#/properties/denials/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data19.length < 1){
const err43 = {instancePath:instancePath+"/denials",schemaPath:"#/properties/denials/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len4 = data19.length;
for(let i6=0; i6<len4; i6++){
let data20 = data19[i6];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.id === undefined){
const err44 = {instancePath:instancePath+"/denials/" + i6,schemaPath:"#/properties/denials/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data20.reason === undefined){
const err45 = {instancePath:instancePath+"/denials/" + i6,schemaPath:"#/properties/denials/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data20.rule === undefined){
const err46 = {instancePath:instancePath+"/denials/" + i6,schemaPath:"#/properties/denials/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data20.appliesTo === undefined){
const err47 = {instancePath:instancePath+"/denials/" + i6,schemaPath:"#/properties/denials/items/required",keyword:"required",params:{missingProperty: "appliesTo"},message:"must have required property '"+"appliesTo"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data20.recipients === undefined){
const err48 = {instancePath:instancePath+"/denials/" + i6,schemaPath:"#/properties/denials/items/required",keyword:"required",params:{missingProperty: "recipients"},message:"must have required property '"+"recipients"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data20.inForceFrom === undefined){
const err49 = {instancePath:instancePath+"/denials/" + i6,schemaPath:"#/properties/denials/items/required",keyword:"required",params:{missingProperty: "inForceFrom"},message:"must have required property '"+"inForceFrom"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data20.inForceTo === undefined){
const err50 = {instancePath:instancePath+"/denials/" + i6,schemaPath:"#/properties/denials/items/required",keyword:"required",params:{missingProperty: "inForceTo"},message:"must have required property '"+"inForceTo"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key3 in data20){
if(!(((((((key3 === "id") || (key3 === "reason")) || (key3 === "rule")) || (key3 === "appliesTo")) || (key3 === "recipients")) || (key3 === "inForceFrom")) || (key3 === "inForceTo"))){
const err51 = {instancePath:instancePath+"/denials/" + i6,schemaPath:"#/properties/denials/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data20.id !== undefined){
let data21 = data20.id;
if(typeof data21 === "string"){
if(func2(data21) > 200){
const err52 = {instancePath:instancePath+"/denials/" + i6+"/id",schemaPath:"#/properties/denials/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!pattern57.test(data21)){
const err53 = {instancePath:instancePath+"/denials/" + i6+"/id",schemaPath:"#/properties/denials/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{2,40}$"},message:"must match pattern \""+"^[a-z0-9-]{2,40}$"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/denials/" + i6+"/id",schemaPath:"#/properties/denials/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data20.reason !== undefined){
if(!(validate418(data20.reason, {instancePath:instancePath+"/denials/" + i6+"/reason",parentData:data20,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate418.errors : vErrors.concat(validate418.errors);
errors = vErrors.length;
}
}
if(data20.rule !== undefined){
let data23 = data20.rule;
if(typeof data23 === "string"){
if(func2(data23) > 300){
const err55 = {instancePath:instancePath+"/denials/" + i6+"/rule",schemaPath:"#/properties/denials/items/properties/rule/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/denials/" + i6+"/rule",schemaPath:"#/properties/denials/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data20.appliesTo !== undefined){
let data24 = data20.appliesTo;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.sensitivities === undefined){
const err57 = {instancePath:instancePath+"/denials/" + i6+"/appliesTo",schemaPath:"#/properties/denials/items/properties/appliesTo/required",keyword:"required",params:{missingProperty: "sensitivities"},message:"must have required property '"+"sensitivities"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data24.holders === undefined){
const err58 = {instancePath:instancePath+"/denials/" + i6+"/appliesTo",schemaPath:"#/properties/denials/items/properties/appliesTo/required",keyword:"required",params:{missingProperty: "holders"},message:"must have required property '"+"holders"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data24.medicalSource === undefined){
const err59 = {instancePath:instancePath+"/denials/" + i6+"/appliesTo",schemaPath:"#/properties/denials/items/properties/appliesTo/required",keyword:"required",params:{missingProperty: "medicalSource"},message:"must have required property '"+"medicalSource"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data24.except === undefined){
const err60 = {instancePath:instancePath+"/denials/" + i6+"/appliesTo",schemaPath:"#/properties/denials/items/properties/appliesTo/required",keyword:"required",params:{missingProperty: "except"},message:"must have required property '"+"except"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key4 in data24){
if(!((((key4 === "sensitivities") || (key4 === "holders")) || (key4 === "medicalSource")) || (key4 === "except"))){
const err61 = {instancePath:instancePath+"/denials/" + i6+"/appliesTo",schemaPath:"#/properties/denials/items/properties/appliesTo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data24.sensitivities !== undefined){
let data25 = data24.sensitivities;
if(Array.isArray(data25)){
if(data25.length > 100){
const err62 = {instancePath:instancePath+"/denials/" + i6+"/appliesTo/sensitivities",schemaPath:"#/properties/denials/items/properties/appliesTo/properties/sensitivities/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
const len5 = data25.length;
for(let i7=0; i7<len5; i7++){
if(!(validate414(data25[i7], {instancePath:instancePath+"/denials/" + i6+"/appliesTo/sensitivities/" + i7,parentData:data25,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
errors = vErrors.length;
}
}
let i8 = data25.length;
let j2;
if(i8 > 1){
outer2:
for(;i8--;){
for(j2 = i8; j2--;){
if(func0(data25[i8], data25[j2])){
const err63 = {instancePath:instancePath+"/denials/" + i6+"/appliesTo/sensitivities",schemaPath:"#/properties/denials/items/properties/appliesTo/properties/sensitivities/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i8+" are identical)"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err64 = {instancePath:instancePath+"/denials/" + i6+"/appliesTo/sensitivities",schemaPath:"#/properties/denials/items/properties/appliesTo/properties/sensitivities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data24.holders !== undefined){
let data27 = data24.holders;
if(Array.isArray(data27)){
if(data27.length > 100){
const err65 = {instancePath:instancePath+"/denials/" + i6+"/appliesTo/holders",schemaPath:"#/properties/denials/items/properties/appliesTo/properties/holders/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
const len6 = data27.length;
for(let i9=0; i9<len6; i9++){
if(!(validate411(data27[i9], {instancePath:instancePath+"/denials/" + i6+"/appliesTo/holders/" + i9,parentData:data27,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate411.errors : vErrors.concat(validate411.errors);
errors = vErrors.length;
}
}
let i10 = data27.length;
let j3;
if(i10 > 1){
outer3:
for(;i10--;){
for(j3 = i10; j3--;){
if(func0(data27[i10], data27[j3])){
const err66 = {instancePath:instancePath+"/denials/" + i6+"/appliesTo/holders",schemaPath:"#/properties/denials/items/properties/appliesTo/properties/holders/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i10+" are identical)"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err67 = {instancePath:instancePath+"/denials/" + i6+"/appliesTo/holders",schemaPath:"#/properties/denials/items/properties/appliesTo/properties/holders/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data24.medicalSource !== undefined){
if(typeof data24.medicalSource !== "boolean"){
const err68 = {instancePath:instancePath+"/denials/" + i6+"/appliesTo/medicalSource",schemaPath:"#/properties/denials/items/properties/appliesTo/properties/medicalSource/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data24.except !== undefined){
let data30 = data24.except;
if(Array.isArray(data30)){
if(data30.length > 100){
const err69 = {instancePath:instancePath+"/denials/" + i6+"/appliesTo/except",schemaPath:"#/properties/denials/items/properties/appliesTo/properties/except/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
const len7 = data30.length;
for(let i11=0; i11<len7; i11++){
if(!(validate422(data30[i11], {instancePath:instancePath+"/denials/" + i6+"/appliesTo/except/" + i11,parentData:data30,parentDataProperty:i11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate422.errors : vErrors.concat(validate422.errors);
errors = vErrors.length;
}
}
let i12 = data30.length;
let j4;
if(i12 > 1){
outer4:
for(;i12--;){
for(j4 = i12; j4--;){
if(func0(data30[i12], data30[j4])){
const err70 = {instancePath:instancePath+"/denials/" + i6+"/appliesTo/except",schemaPath:"#/properties/denials/items/properties/appliesTo/properties/except/uniqueItems",keyword:"uniqueItems",params:{i: i12, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i12+" are identical)"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
break outer4;
}
}
}
}
}
else {
const err71 = {instancePath:instancePath+"/denials/" + i6+"/appliesTo/except",schemaPath:"#/properties/denials/items/properties/appliesTo/properties/except/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/denials/" + i6+"/appliesTo",schemaPath:"#/properties/denials/items/properties/appliesTo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data20.recipients !== undefined){
let data32 = data20.recipients;
if(Array.isArray(data32)){
if(data32.length > 100){
const err73 = {instancePath:instancePath+"/denials/" + i6+"/recipients",schemaPath:"#/properties/denials/items/properties/recipients/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
const len8 = data32.length;
for(let i13=0; i13<len8; i13++){
if(!(validate411(data32[i13], {instancePath:instancePath+"/denials/" + i6+"/recipients/" + i13,parentData:data32,parentDataProperty:i13,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate411.errors : vErrors.concat(validate411.errors);
errors = vErrors.length;
}
}
let i14 = data32.length;
let j5;
if(i14 > 1){
outer5:
for(;i14--;){
for(j5 = i14; j5--;){
if(func0(data32[i14], data32[j5])){
const err74 = {instancePath:instancePath+"/denials/" + i6+"/recipients",schemaPath:"#/properties/denials/items/properties/recipients/uniqueItems",keyword:"uniqueItems",params:{i: i14, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i14+" are identical)"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
break outer5;
}
}
}
}
}
else {
const err75 = {instancePath:instancePath+"/denials/" + i6+"/recipients",schemaPath:"#/properties/denials/items/properties/recipients/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data20.inForceFrom !== undefined){
if(!(validate403(data20.inForceFrom, {instancePath:instancePath+"/denials/" + i6+"/inForceFrom",parentData:data20,parentDataProperty:"inForceFrom",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate403.errors : vErrors.concat(validate403.errors);
errors = vErrors.length;
}
}
if(data20.inForceTo !== undefined){
let data35 = data20.inForceTo;
const _errs69 = errors;
let valid31 = false;
const _errs70 = errors;
if(!(validate403(data35, {instancePath:instancePath+"/denials/" + i6+"/inForceTo",parentData:data20,parentDataProperty:"inForceTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate403.errors : vErrors.concat(validate403.errors);
errors = vErrors.length;
}
var _valid2 = _errs70 === errors;
valid31 = valid31 || _valid2;
const _errs71 = errors;
if(data35 !== null){
const err76 = {instancePath:instancePath+"/denials/" + i6+"/inForceTo",schemaPath:"#/properties/denials/items/properties/inForceTo/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid2 = _errs71 === errors;
valid31 = valid31 || _valid2;
if(!valid31){
const err77 = {instancePath:instancePath+"/denials/" + i6+"/inForceTo",schemaPath:"#/properties/denials/items/properties/inForceTo/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
else {
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err78 = {instancePath:instancePath+"/denials/" + i6,schemaPath:"#/properties/denials/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/denials",schemaPath:"#/properties/denials/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.neverTo !== undefined){
let data36 = data.neverTo;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key5 in data36){
if(!(((((key5 === "MUN") || (key5 === "HUB")) || (key5 === "COR")) || (key5 === "PRO")) || (key5 === "BUD"))){
const err80 = {instancePath:instancePath+"/neverTo",schemaPath:"#/properties/neverTo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data36.MUN !== undefined){
let data37 = data36.MUN;
if(Array.isArray(data37)){
if(data37.length > 100){
const err81 = {instancePath:instancePath+"/neverTo/MUN",schemaPath:"#/properties/neverTo/properties/MUN/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
const len9 = data37.length;
for(let i15=0; i15<len9; i15++){
if(!(validate422(data37[i15], {instancePath:instancePath+"/neverTo/MUN/" + i15,parentData:data37,parentDataProperty:i15,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate422.errors : vErrors.concat(validate422.errors);
errors = vErrors.length;
}
}
let i16 = data37.length;
let j6;
if(i16 > 1){
outer6:
for(;i16--;){
for(j6 = i16; j6--;){
if(func0(data37[i16], data37[j6])){
const err82 = {instancePath:instancePath+"/neverTo/MUN",schemaPath:"#/properties/neverTo/properties/MUN/uniqueItems",keyword:"uniqueItems",params:{i: i16, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i16+" are identical)"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
break outer6;
}
}
}
}
}
else {
const err83 = {instancePath:instancePath+"/neverTo/MUN",schemaPath:"#/properties/neverTo/properties/MUN/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data36.HUB !== undefined){
let data39 = data36.HUB;
if(Array.isArray(data39)){
if(data39.length > 100){
const err84 = {instancePath:instancePath+"/neverTo/HUB",schemaPath:"#/properties/neverTo/properties/HUB/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
const len10 = data39.length;
for(let i17=0; i17<len10; i17++){
if(!(validate422(data39[i17], {instancePath:instancePath+"/neverTo/HUB/" + i17,parentData:data39,parentDataProperty:i17,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate422.errors : vErrors.concat(validate422.errors);
errors = vErrors.length;
}
}
let i18 = data39.length;
let j7;
if(i18 > 1){
outer7:
for(;i18--;){
for(j7 = i18; j7--;){
if(func0(data39[i18], data39[j7])){
const err85 = {instancePath:instancePath+"/neverTo/HUB",schemaPath:"#/properties/neverTo/properties/HUB/uniqueItems",keyword:"uniqueItems",params:{i: i18, j: j7},message:"must NOT have duplicate items (items ## "+j7+" and "+i18+" are identical)"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
break outer7;
}
}
}
}
}
else {
const err86 = {instancePath:instancePath+"/neverTo/HUB",schemaPath:"#/properties/neverTo/properties/HUB/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data36.COR !== undefined){
let data41 = data36.COR;
if(Array.isArray(data41)){
if(data41.length > 100){
const err87 = {instancePath:instancePath+"/neverTo/COR",schemaPath:"#/properties/neverTo/properties/COR/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
const len11 = data41.length;
for(let i19=0; i19<len11; i19++){
if(!(validate422(data41[i19], {instancePath:instancePath+"/neverTo/COR/" + i19,parentData:data41,parentDataProperty:i19,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate422.errors : vErrors.concat(validate422.errors);
errors = vErrors.length;
}
}
let i20 = data41.length;
let j8;
if(i20 > 1){
outer8:
for(;i20--;){
for(j8 = i20; j8--;){
if(func0(data41[i20], data41[j8])){
const err88 = {instancePath:instancePath+"/neverTo/COR",schemaPath:"#/properties/neverTo/properties/COR/uniqueItems",keyword:"uniqueItems",params:{i: i20, j: j8},message:"must NOT have duplicate items (items ## "+j8+" and "+i20+" are identical)"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
break outer8;
}
}
}
}
}
else {
const err89 = {instancePath:instancePath+"/neverTo/COR",schemaPath:"#/properties/neverTo/properties/COR/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data36.PRO !== undefined){
let data43 = data36.PRO;
if(Array.isArray(data43)){
if(data43.length > 100){
const err90 = {instancePath:instancePath+"/neverTo/PRO",schemaPath:"#/properties/neverTo/properties/PRO/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
const len12 = data43.length;
for(let i21=0; i21<len12; i21++){
if(!(validate422(data43[i21], {instancePath:instancePath+"/neverTo/PRO/" + i21,parentData:data43,parentDataProperty:i21,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate422.errors : vErrors.concat(validate422.errors);
errors = vErrors.length;
}
}
let i22 = data43.length;
let j9;
if(i22 > 1){
outer9:
for(;i22--;){
for(j9 = i22; j9--;){
if(func0(data43[i22], data43[j9])){
const err91 = {instancePath:instancePath+"/neverTo/PRO",schemaPath:"#/properties/neverTo/properties/PRO/uniqueItems",keyword:"uniqueItems",params:{i: i22, j: j9},message:"must NOT have duplicate items (items ## "+j9+" and "+i22+" are identical)"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
break outer9;
}
}
}
}
}
else {
const err92 = {instancePath:instancePath+"/neverTo/PRO",schemaPath:"#/properties/neverTo/properties/PRO/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data36.BUD !== undefined){
let data45 = data36.BUD;
if(Array.isArray(data45)){
if(data45.length > 100){
const err93 = {instancePath:instancePath+"/neverTo/BUD",schemaPath:"#/properties/neverTo/properties/BUD/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
const len13 = data45.length;
for(let i23=0; i23<len13; i23++){
if(!(validate422(data45[i23], {instancePath:instancePath+"/neverTo/BUD/" + i23,parentData:data45,parentDataProperty:i23,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate422.errors : vErrors.concat(validate422.errors);
errors = vErrors.length;
}
}
let i24 = data45.length;
let j10;
if(i24 > 1){
outer10:
for(;i24--;){
for(j10 = i24; j10--;){
if(func0(data45[i24], data45[j10])){
const err94 = {instancePath:instancePath+"/neverTo/BUD",schemaPath:"#/properties/neverTo/properties/BUD/uniqueItems",keyword:"uniqueItems",params:{i: i24, j: j10},message:"must NOT have duplicate items (items ## "+j10+" and "+i24+" are identical)"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
break outer10;
}
}
}
}
}
else {
const err95 = {instancePath:instancePath+"/neverTo/BUD",schemaPath:"#/properties/neverTo/properties/BUD/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/neverTo",schemaPath:"#/properties/neverTo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
validate400.errors = vErrors;
return errors === 0;
}
validate400.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const model = validate432;
const schema173 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://sluis.example/schemas/v1/model.schema.json","type":"object","additionalProperties":false,"required":["id","version","date","status","purposes","roles","clauses"],"properties":{"id":{"type":"string","maxLength":200,"pattern":"^[a-z0-9.-]{3,60}$"},"version":{"$ref":"common.schema.json#/$defs/version"},"date":{"$ref":"common.schema.json#/$defs/day"},"status":{"$ref":"common.schema.json#/$defs/localText"},"purposes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["code","label","processingActivity","phases","candidates","mode"],"properties":{"code":{"$ref":"common.schema.json#/$defs/purposeCode"},"label":{"$ref":"common.schema.json#/$defs/localText"},"processingActivity":{"type":"string","maxLength":200,"format":"uri"},"phases":{"type":"array","items":{"$ref":"common.schema.json#/$defs/phase"},"uniqueItems":true,"maxItems":100},"candidates":{"type":"boolean"},"mode":{"$ref":"common.schema.json#/$defs/mode"}}},"minItems":1,"maxItems":20},"roles":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","partyType","label","confidentialityDuty"],"properties":{"id":{"$ref":"common.schema.json#/$defs/role"},"partyType":{"$ref":"common.schema.json#/$defs/partyType"},"label":{"$ref":"common.schema.json#/$defs/localText"},"confidentialityDuty":{"type":"boolean"}}},"minItems":1,"maxItems":60},"clauses":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","purpose","from","to","roles","core","optional","consentRequirement","legalBasis","conditions"],"properties":{"id":{"$ref":"common.schema.json#/$defs/clauseId"},"purpose":{"$ref":"common.schema.json#/$defs/purposeCode"},"from":{"$ref":"common.schema.json#/$defs/partyType"},"to":{"$ref":"common.schema.json#/$defs/partyType"},"roles":{"type":"array","items":{"$ref":"common.schema.json#/$defs/role"},"uniqueItems":true,"maxItems":100,"minItems":1},"core":{"type":"array","items":{"$ref":"common.schema.json#/$defs/fieldName"},"uniqueItems":true,"maxItems":100,"minItems":1},"optional":{"type":"array","items":{"$ref":"common.schema.json#/$defs/fieldName"},"uniqueItems":true,"maxItems":100},"consentRequirement":{"$ref":"common.schema.json#/$defs/consentRequirement"},"legalBasis":{"type":"object","additionalProperties":false,"required":["disclosing","receiving","exception","secrecy"],"properties":{"disclosing":{"type":"array","items":{"$ref":"common.schema.json#/$defs/legalBasisId"},"uniqueItems":true,"maxItems":100,"minItems":1},"receiving":{"type":"array","items":{"$ref":"common.schema.json#/$defs/legalBasisId"},"uniqueItems":true,"maxItems":100,"minItems":1},"exception":{"type":"array","items":{"$ref":"common.schema.json#/$defs/legalBasisId"},"uniqueItems":true,"maxItems":100},"secrecy":{"type":"array","items":{"$ref":"common.schema.json#/$defs/legalBasisId"},"uniqueItems":true,"maxItems":100}}},"conditions":{"type":"array","items":{"$ref":"common.schema.json#/$defs/condition"},"uniqueItems":true,"maxItems":100}}},"minItems":1,"maxItems":200}}};
const pattern59 = new RegExp("^[a-z0-9.-]{3,60}$", "u");

function validate433(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate433.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}$"},message:"must match pattern \""+"^[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate433.errors = vErrors;
return errors === 0;
}
validate433.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate435(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate435.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate435.errors = vErrors;
return errors === 0;
}
validate435.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate437(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate437.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nl === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nl"},message:"must have required property '"+"nl"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.en === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "nl") || (key0 === "en"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.nl !== undefined){
let data0 = data.nl;
if(typeof data0 === "string"){
if(func2(data0) > 400){
const err3 = {instancePath:instancePath+"/nl",schemaPath:"#/properties/nl/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func2(data0) < 1){
const err4 = {instancePath:instancePath+"/nl",schemaPath:"#/properties/nl/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/nl",schemaPath:"#/properties/nl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.en !== undefined){
let data1 = data.en;
if(typeof data1 === "string"){
if(func2(data1) > 400){
const err6 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data1) < 1){
const err7 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate437.errors = vErrors;
return errors === 0;
}
validate437.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate439(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate439.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^P(0[1-9]|1[0-3])$"},message:"must match pattern \""+"^P(0[1-9]|1[0-3])$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate439.errors = vErrors;
return errors === 0;
}
validate439.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate442(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate442.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((data === "registration") || (data === "screening")) || (data === "matching")) || (data === "nomination")) || (data === "contract")) || (data === "aftercare")) || (data === "closed"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema28.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate442.errors = vErrors;
return errors === 0;
}
validate442.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate444(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate444.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "strict") || (data === "marked"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema29.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate444.errors = vErrors;
return errors === 0;
}
validate444.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate446(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate446.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern8.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{1,49}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{1,49}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate446.errors = vErrors;
return errors === 0;
}
validate446.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate448(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate448.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "MUN") || (data === "HUB")) || (data === "COR")) || (data === "PRO")) || (data === "BUD"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema25.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate448.errors = vErrors;
return errors === 0;
}
validate448.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate451(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate451.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern9.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^P[0-9]{2}\\.(MUN|HUB|COR|PRO|BUD)\\.(MUN|HUB|COR|PRO|BUD)(\\.[a-z0-9-]{1,20})?$"},message:"must match pattern \""+"^P[0-9]{2}\\.(MUN|HUB|COR|PRO|BUD)\\.(MUN|HUB|COR|PRO|BUD)(\\.[a-z0-9-]{1,20})?$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate451.errors = vErrors;
return errors === 0;
}
validate451.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate457(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate457.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern10.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]{1,39}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9]{1,39}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate457.errors = vErrors;
return errors === 0;
}
validate457.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate460(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate460.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "none") || (data === "objection")) || (data === "waiver")) || (data === "explicit"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate460.errors = vErrors;
return errors === 0;
}
validate460.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate462(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate462.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern11.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(eu|nl)\\.[a-z0-9.-]{2,60}$"},message:"must match pattern \""+"^(eu|nl)\\.[a-z0-9.-]{2,60}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate462.errors = vErrors;
return errors === 0;
}
validate462.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate467(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate467.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "contact-attempted") || (data === "debt-help-offered")) || (data === "offer-made"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate467.errors = vErrors;
return errors === 0;
}
validate467.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate432(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://sluis.example/schemas/v1/model.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate432.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.date === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.status === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.purposes === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purposes"},message:"must have required property '"+"purposes"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.roles === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.clauses === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clauses"},message:"must have required property '"+"clauses"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "version")) || (key0 === "date")) || (key0 === "status")) || (key0 === "purposes")) || (key0 === "roles")) || (key0 === "clauses"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) > 200){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern59.test(data0)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.-]{3,60}$"},message:"must match pattern \""+"^[a-z0-9.-]{3,60}$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.version !== undefined){
if(!(validate433(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate433.errors : vErrors.concat(validate433.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate435(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate437(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
errors = vErrors.length;
}
}
if(data.purposes !== undefined){
let data4 = data.purposes;
if(Array.isArray(data4)){
if(data4.length > 20){
const err11 = {instancePath:instancePath+"/purposes",schemaPath:"#/properties/purposes/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.length < 1){
const err12 = {instancePath:instancePath+"/purposes",schemaPath:"#/properties/purposes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.code === undefined){
const err13 = {instancePath:instancePath+"/purposes/" + i0,schemaPath:"#/properties/purposes/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.label === undefined){
const err14 = {instancePath:instancePath+"/purposes/" + i0,schemaPath:"#/properties/purposes/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.processingActivity === undefined){
const err15 = {instancePath:instancePath+"/purposes/" + i0,schemaPath:"#/properties/purposes/items/required",keyword:"required",params:{missingProperty: "processingActivity"},message:"must have required property '"+"processingActivity"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.phases === undefined){
const err16 = {instancePath:instancePath+"/purposes/" + i0,schemaPath:"#/properties/purposes/items/required",keyword:"required",params:{missingProperty: "phases"},message:"must have required property '"+"phases"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.candidates === undefined){
const err17 = {instancePath:instancePath+"/purposes/" + i0,schemaPath:"#/properties/purposes/items/required",keyword:"required",params:{missingProperty: "candidates"},message:"must have required property '"+"candidates"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.mode === undefined){
const err18 = {instancePath:instancePath+"/purposes/" + i0,schemaPath:"#/properties/purposes/items/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data5){
if(!((((((key1 === "code") || (key1 === "label")) || (key1 === "processingActivity")) || (key1 === "phases")) || (key1 === "candidates")) || (key1 === "mode"))){
const err19 = {instancePath:instancePath+"/purposes/" + i0,schemaPath:"#/properties/purposes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.code !== undefined){
if(!(validate439(data5.code, {instancePath:instancePath+"/purposes/" + i0+"/code",parentData:data5,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate439.errors : vErrors.concat(validate439.errors);
errors = vErrors.length;
}
}
if(data5.label !== undefined){
if(!(validate437(data5.label, {instancePath:instancePath+"/purposes/" + i0+"/label",parentData:data5,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
errors = vErrors.length;
}
}
if(data5.processingActivity !== undefined){
let data8 = data5.processingActivity;
if(typeof data8 === "string"){
if(func2(data8) > 200){
const err20 = {instancePath:instancePath+"/purposes/" + i0+"/processingActivity",schemaPath:"#/properties/purposes/items/properties/processingActivity/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(formats2(data8))){
const err21 = {instancePath:instancePath+"/purposes/" + i0+"/processingActivity",schemaPath:"#/properties/purposes/items/properties/processingActivity/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/purposes/" + i0+"/processingActivity",schemaPath:"#/properties/purposes/items/properties/processingActivity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.phases !== undefined){
let data9 = data5.phases;
if(Array.isArray(data9)){
if(data9.length > 100){
const err23 = {instancePath:instancePath+"/purposes/" + i0+"/phases",schemaPath:"#/properties/purposes/items/properties/phases/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate442(data9[i1], {instancePath:instancePath+"/purposes/" + i0+"/phases/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate442.errors : vErrors.concat(validate442.errors);
errors = vErrors.length;
}
}
let i2 = data9.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func0(data9[i2], data9[j0])){
const err24 = {instancePath:instancePath+"/purposes/" + i0+"/phases",schemaPath:"#/properties/purposes/items/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/purposes/" + i0+"/phases",schemaPath:"#/properties/purposes/items/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data5.candidates !== undefined){
if(typeof data5.candidates !== "boolean"){
const err26 = {instancePath:instancePath+"/purposes/" + i0+"/candidates",schemaPath:"#/properties/purposes/items/properties/candidates/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data5.mode !== undefined){
if(!(validate444(data5.mode, {instancePath:instancePath+"/purposes/" + i0+"/mode",parentData:data5,parentDataProperty:"mode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate444.errors : vErrors.concat(validate444.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/purposes/" + i0,schemaPath:"#/properties/purposes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/purposes",schemaPath:"#/properties/purposes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.roles !== undefined){
let data13 = data.roles;
if(Array.isArray(data13)){
if(data13.length > 60){
const err29 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/maxItems",keyword:"maxItems",params:{limit: 60},message:"must NOT have more than 60 items"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data13.length < 1){
const err30 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len2 = data13.length;
for(let i3=0; i3<len2; i3++){
let data14 = data13[i3];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.id === undefined){
const err31 = {instancePath:instancePath+"/roles/" + i3,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data14.partyType === undefined){
const err32 = {instancePath:instancePath+"/roles/" + i3,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "partyType"},message:"must have required property '"+"partyType"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data14.label === undefined){
const err33 = {instancePath:instancePath+"/roles/" + i3,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data14.confidentialityDuty === undefined){
const err34 = {instancePath:instancePath+"/roles/" + i3,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "confidentialityDuty"},message:"must have required property '"+"confidentialityDuty"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key2 in data14){
if(!((((key2 === "id") || (key2 === "partyType")) || (key2 === "label")) || (key2 === "confidentialityDuty"))){
const err35 = {instancePath:instancePath+"/roles/" + i3,schemaPath:"#/properties/roles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data14.id !== undefined){
if(!(validate446(data14.id, {instancePath:instancePath+"/roles/" + i3+"/id",parentData:data14,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate446.errors : vErrors.concat(validate446.errors);
errors = vErrors.length;
}
}
if(data14.partyType !== undefined){
if(!(validate448(data14.partyType, {instancePath:instancePath+"/roles/" + i3+"/partyType",parentData:data14,parentDataProperty:"partyType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors);
errors = vErrors.length;
}
}
if(data14.label !== undefined){
if(!(validate437(data14.label, {instancePath:instancePath+"/roles/" + i3+"/label",parentData:data14,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
errors = vErrors.length;
}
}
if(data14.confidentialityDuty !== undefined){
if(typeof data14.confidentialityDuty !== "boolean"){
const err36 = {instancePath:instancePath+"/roles/" + i3+"/confidentialityDuty",schemaPath:"#/properties/roles/items/properties/confidentialityDuty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/roles/" + i3,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.clauses !== undefined){
let data19 = data.clauses;
if(Array.isArray(data19)){
if(data19.length > 200){
const err39 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data19.length < 1){
const err40 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len3 = data19.length;
for(let i4=0; i4<len3; i4++){
let data20 = data19[i4];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.id === undefined){
const err41 = {instancePath:instancePath+"/clauses/" + i4,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data20.purpose === undefined){
const err42 = {instancePath:instancePath+"/clauses/" + i4,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: "purpose"},message:"must have required property '"+"purpose"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data20.from === undefined){
const err43 = {instancePath:instancePath+"/clauses/" + i4,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data20.to === undefined){
const err44 = {instancePath:instancePath+"/clauses/" + i4,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data20.roles === undefined){
const err45 = {instancePath:instancePath+"/clauses/" + i4,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data20.core === undefined){
const err46 = {instancePath:instancePath+"/clauses/" + i4,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: "core"},message:"must have required property '"+"core"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data20.optional === undefined){
const err47 = {instancePath:instancePath+"/clauses/" + i4,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: "optional"},message:"must have required property '"+"optional"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data20.consentRequirement === undefined){
const err48 = {instancePath:instancePath+"/clauses/" + i4,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: "consentRequirement"},message:"must have required property '"+"consentRequirement"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data20.legalBasis === undefined){
const err49 = {instancePath:instancePath+"/clauses/" + i4,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: "legalBasis"},message:"must have required property '"+"legalBasis"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data20.conditions === undefined){
const err50 = {instancePath:instancePath+"/clauses/" + i4,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: "conditions"},message:"must have required property '"+"conditions"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key3 in data20){
if(!(func1.call(schema173.properties.clauses.items.properties, key3))){
const err51 = {instancePath:instancePath+"/clauses/" + i4,schemaPath:"#/properties/clauses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data20.id !== undefined){
if(!(validate451(data20.id, {instancePath:instancePath+"/clauses/" + i4+"/id",parentData:data20,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate451.errors : vErrors.concat(validate451.errors);
errors = vErrors.length;
}
}
if(data20.purpose !== undefined){
if(!(validate439(data20.purpose, {instancePath:instancePath+"/clauses/" + i4+"/purpose",parentData:data20,parentDataProperty:"purpose",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate439.errors : vErrors.concat(validate439.errors);
errors = vErrors.length;
}
}
if(data20.from !== undefined){
if(!(validate448(data20.from, {instancePath:instancePath+"/clauses/" + i4+"/from",parentData:data20,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors);
errors = vErrors.length;
}
}
if(data20.to !== undefined){
if(!(validate448(data20.to, {instancePath:instancePath+"/clauses/" + i4+"/to",parentData:data20,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors);
errors = vErrors.length;
}
}
if(data20.roles !== undefined){
let data25 = data20.roles;
if(Array.isArray(data25)){
if(data25.length > 100){
const err52 = {instancePath:instancePath+"/clauses/" + i4+"/roles",schemaPath:"#/properties/clauses/items/properties/roles/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data25.length < 1){
const err53 = {instancePath:instancePath+"/clauses/" + i4+"/roles",schemaPath:"#/properties/clauses/items/properties/roles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
const len4 = data25.length;
for(let i5=0; i5<len4; i5++){
if(!(validate446(data25[i5], {instancePath:instancePath+"/clauses/" + i4+"/roles/" + i5,parentData:data25,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate446.errors : vErrors.concat(validate446.errors);
errors = vErrors.length;
}
}
let i6 = data25.length;
let j1;
if(i6 > 1){
outer1:
for(;i6--;){
for(j1 = i6; j1--;){
if(func0(data25[i6], data25[j1])){
const err54 = {instancePath:instancePath+"/clauses/" + i4+"/roles",schemaPath:"#/properties/clauses/items/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i6+" are identical)"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err55 = {instancePath:instancePath+"/clauses/" + i4+"/roles",schemaPath:"#/properties/clauses/items/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data20.core !== undefined){
let data27 = data20.core;
if(Array.isArray(data27)){
if(data27.length > 100){
const err56 = {instancePath:instancePath+"/clauses/" + i4+"/core",schemaPath:"#/properties/clauses/items/properties/core/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data27.length < 1){
const err57 = {instancePath:instancePath+"/clauses/" + i4+"/core",schemaPath:"#/properties/clauses/items/properties/core/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len5 = data27.length;
for(let i7=0; i7<len5; i7++){
if(!(validate457(data27[i7], {instancePath:instancePath+"/clauses/" + i4+"/core/" + i7,parentData:data27,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate457.errors : vErrors.concat(validate457.errors);
errors = vErrors.length;
}
}
let i8 = data27.length;
let j2;
if(i8 > 1){
outer2:
for(;i8--;){
for(j2 = i8; j2--;){
if(func0(data27[i8], data27[j2])){
const err58 = {instancePath:instancePath+"/clauses/" + i4+"/core",schemaPath:"#/properties/clauses/items/properties/core/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i8+" are identical)"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err59 = {instancePath:instancePath+"/clauses/" + i4+"/core",schemaPath:"#/properties/clauses/items/properties/core/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data20.optional !== undefined){
let data29 = data20.optional;
if(Array.isArray(data29)){
if(data29.length > 100){
const err60 = {instancePath:instancePath+"/clauses/" + i4+"/optional",schemaPath:"#/properties/clauses/items/properties/optional/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
const len6 = data29.length;
for(let i9=0; i9<len6; i9++){
if(!(validate457(data29[i9], {instancePath:instancePath+"/clauses/" + i4+"/optional/" + i9,parentData:data29,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate457.errors : vErrors.concat(validate457.errors);
errors = vErrors.length;
}
}
let i10 = data29.length;
let j3;
if(i10 > 1){
outer3:
for(;i10--;){
for(j3 = i10; j3--;){
if(func0(data29[i10], data29[j3])){
const err61 = {instancePath:instancePath+"/clauses/" + i4+"/optional",schemaPath:"#/properties/clauses/items/properties/optional/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i10+" are identical)"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err62 = {instancePath:instancePath+"/clauses/" + i4+"/optional",schemaPath:"#/properties/clauses/items/properties/optional/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data20.consentRequirement !== undefined){
if(!(validate460(data20.consentRequirement, {instancePath:instancePath+"/clauses/" + i4+"/consentRequirement",parentData:data20,parentDataProperty:"consentRequirement",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data20.legalBasis !== undefined){
let data32 = data20.legalBasis;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.disclosing === undefined){
const err63 = {instancePath:instancePath+"/clauses/" + i4+"/legalBasis",schemaPath:"#/properties/clauses/items/properties/legalBasis/required",keyword:"required",params:{missingProperty: "disclosing"},message:"must have required property '"+"disclosing"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data32.receiving === undefined){
const err64 = {instancePath:instancePath+"/clauses/" + i4+"/legalBasis",schemaPath:"#/properties/clauses/items/properties/legalBasis/required",keyword:"required",params:{missingProperty: "receiving"},message:"must have required property '"+"receiving"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data32.exception === undefined){
const err65 = {instancePath:instancePath+"/clauses/" + i4+"/legalBasis",schemaPath:"#/properties/clauses/items/properties/legalBasis/required",keyword:"required",params:{missingProperty: "exception"},message:"must have required property '"+"exception"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data32.secrecy === undefined){
const err66 = {instancePath:instancePath+"/clauses/" + i4+"/legalBasis",schemaPath:"#/properties/clauses/items/properties/legalBasis/required",keyword:"required",params:{missingProperty: "secrecy"},message:"must have required property '"+"secrecy"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key4 in data32){
if(!((((key4 === "disclosing") || (key4 === "receiving")) || (key4 === "exception")) || (key4 === "secrecy"))){
const err67 = {instancePath:instancePath+"/clauses/" + i4+"/legalBasis",schemaPath:"#/properties/clauses/items/properties/legalBasis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data32.disclosing !== undefined){
let data33 = data32.disclosing;
if(Array.isArray(data33)){
if(data33.length > 100){
const err68 = {instancePath:instancePath+"/clauses/" + i4+"/legalBasis/disclosing",schemaPath:"#/properties/clauses/items/properties/legalBasis/properties/disclosing/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data33.length < 1){
const err69 = {instancePath:instancePath+"/clauses/" + i4+"/legalBasis/disclosing",schemaPath:"#/properties/clauses/items/properties/legalBasis/properties/disclosing/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
const len7 = data33.length;
for(let i11=0; i11<len7; i11++){
if(!(validate462(data33[i11], {instancePath:instancePath+"/clauses/" + i4+"/legalBasis/disclosing/" + i11,parentData:data33,parentDataProperty:i11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
let i12 = data33.length;
let j4;
if(i12 > 1){
outer4:
for(;i12--;){
for(j4 = i12; j4--;){
if(func0(data33[i12], data33[j4])){
const err70 = {instancePath:instancePath+"/clauses/" + i4+"/legalBasis/disclosing",schemaPath:"#/properties/clauses/items/properties/legalBasis/properties/disclosing/uniqueItems",keyword:"uniqueItems",params:{i: i12, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i12+" are identical)"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
break outer4;
}
}
}
}
}
else {
const err71 = {instancePath:instancePath+"/clauses/" + i4+"/legalBasis/disclosing",schemaPath:"#/properties/clauses/items/properties/legalBasis/properties/disclosing/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data32.receiving !== undefined){
let data35 = data32.receiving;
if(Array.isArray(data35)){
if(data35.length > 100){
const err72 = {instancePath:instancePath+"/clauses/" + i4+"/legalBasis/receiving",schemaPath:"#/properties/clauses/items/properties/legalBasis/properties/receiving/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data35.length < 1){
const err73 = {instancePath:instancePath+"/clauses/" + i4+"/legalBasis/receiving",schemaPath:"#/properties/clauses/items/properties/legalBasis/properties/receiving/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
const len8 = data35.length;
for(let i13=0; i13<len8; i13++){
if(!(validate462(data35[i13], {instancePath:instancePath+"/clauses/" + i4+"/legalBasis/receiving/" + i13,parentData:data35,parentDataProperty:i13,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
let i14 = data35.length;
let j5;
if(i14 > 1){
outer5:
for(;i14--;){
for(j5 = i14; j5--;){
if(func0(data35[i14], data35[j5])){
const err74 = {instancePath:instancePath+"/clauses/" + i4+"/legalBasis/receiving",schemaPath:"#/properties/clauses/items/properties/legalBasis/properties/receiving/uniqueItems",keyword:"uniqueItems",params:{i: i14, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i14+" are identical)"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
break outer5;
}
}
}
}
}
else {
const err75 = {instancePath:instancePath+"/clauses/" + i4+"/legalBasis/receiving",schemaPath:"#/properties/clauses/items/properties/legalBasis/properties/receiving/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data32.exception !== undefined){
let data37 = data32.exception;
if(Array.isArray(data37)){
if(data37.length > 100){
const err76 = {instancePath:instancePath+"/clauses/" + i4+"/legalBasis/exception",schemaPath:"#/properties/clauses/items/properties/legalBasis/properties/exception/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
const len9 = data37.length;
for(let i15=0; i15<len9; i15++){
if(!(validate462(data37[i15], {instancePath:instancePath+"/clauses/" + i4+"/legalBasis/exception/" + i15,parentData:data37,parentDataProperty:i15,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
let i16 = data37.length;
let j6;
if(i16 > 1){
outer6:
for(;i16--;){
for(j6 = i16; j6--;){
if(func0(data37[i16], data37[j6])){
const err77 = {instancePath:instancePath+"/clauses/" + i4+"/legalBasis/exception",schemaPath:"#/properties/clauses/items/properties/legalBasis/properties/exception/uniqueItems",keyword:"uniqueItems",params:{i: i16, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i16+" are identical)"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
break outer6;
}
}
}
}
}
else {
const err78 = {instancePath:instancePath+"/clauses/" + i4+"/legalBasis/exception",schemaPath:"#/properties/clauses/items/properties/legalBasis/properties/exception/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data32.secrecy !== undefined){
let data39 = data32.secrecy;
if(Array.isArray(data39)){
if(data39.length > 100){
const err79 = {instancePath:instancePath+"/clauses/" + i4+"/legalBasis/secrecy",schemaPath:"#/properties/clauses/items/properties/legalBasis/properties/secrecy/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
const len10 = data39.length;
for(let i17=0; i17<len10; i17++){
if(!(validate462(data39[i17], {instancePath:instancePath+"/clauses/" + i4+"/legalBasis/secrecy/" + i17,parentData:data39,parentDataProperty:i17,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
}
let i18 = data39.length;
let j7;
if(i18 > 1){
outer7:
for(;i18--;){
for(j7 = i18; j7--;){
if(func0(data39[i18], data39[j7])){
const err80 = {instancePath:instancePath+"/clauses/" + i4+"/legalBasis/secrecy",schemaPath:"#/properties/clauses/items/properties/legalBasis/properties/secrecy/uniqueItems",keyword:"uniqueItems",params:{i: i18, j: j7},message:"must NOT have duplicate items (items ## "+j7+" and "+i18+" are identical)"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
break outer7;
}
}
}
}
}
else {
const err81 = {instancePath:instancePath+"/clauses/" + i4+"/legalBasis/secrecy",schemaPath:"#/properties/clauses/items/properties/legalBasis/properties/secrecy/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/clauses/" + i4+"/legalBasis",schemaPath:"#/properties/clauses/items/properties/legalBasis/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data20.conditions !== undefined){
let data41 = data20.conditions;
if(Array.isArray(data41)){
if(data41.length > 100){
const err83 = {instancePath:instancePath+"/clauses/" + i4+"/conditions",schemaPath:"#/properties/clauses/items/properties/conditions/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
const len11 = data41.length;
for(let i19=0; i19<len11; i19++){
if(!(validate467(data41[i19], {instancePath:instancePath+"/clauses/" + i4+"/conditions/" + i19,parentData:data41,parentDataProperty:i19,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate467.errors : vErrors.concat(validate467.errors);
errors = vErrors.length;
}
}
let i20 = data41.length;
let j8;
if(i20 > 1){
outer8:
for(;i20--;){
for(j8 = i20; j8--;){
if(func0(data41[i20], data41[j8])){
const err84 = {instancePath:instancePath+"/clauses/" + i4+"/conditions",schemaPath:"#/properties/clauses/items/properties/conditions/uniqueItems",keyword:"uniqueItems",params:{i: i20, j: j8},message:"must NOT have duplicate items (items ## "+j8+" and "+i20+" are identical)"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
break outer8;
}
}
}
}
}
else {
const err85 = {instancePath:instancePath+"/clauses/" + i4+"/conditions",schemaPath:"#/properties/clauses/items/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/clauses/" + i4,schemaPath:"#/properties/clauses/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
validate432.errors = vErrors;
return errors === 0;
}
validate432.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const objectionRequest = validate469;
const schema187 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://sluis.example/schemas/v1/objection-request.schema.json","type":"object","additionalProperties":false,"required":["caseRef","purpose"],"properties":{"caseRef":{"$ref":"common.schema.json#/$defs/caseRef"},"purpose":{"$ref":"common.schema.json#/$defs/purposeCode"}}};

function validate470(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate470.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern15.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^c_[A-Za-z0-9_-]{22}$"},message:"must match pattern \""+"^c_[A-Za-z0-9_-]{22}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate470.errors = vErrors;
return errors === 0;
}
validate470.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate472(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate472.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^P(0[1-9]|1[0-3])$"},message:"must match pattern \""+"^P(0[1-9]|1[0-3])$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate472.errors = vErrors;
return errors === 0;
}
validate472.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate469(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://sluis.example/schemas/v1/objection-request.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate469.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.caseRef === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "caseRef"},message:"must have required property '"+"caseRef"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.purpose === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purpose"},message:"must have required property '"+"purpose"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "caseRef") || (key0 === "purpose"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.caseRef !== undefined){
if(!(validate470(data.caseRef, {instancePath:instancePath+"/caseRef",parentData:data,parentDataProperty:"caseRef",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate470.errors : vErrors.concat(validate470.errors);
errors = vErrors.length;
}
}
if(data.purpose !== undefined){
if(!(validate472(data.purpose, {instancePath:instancePath+"/purpose",parentData:data,parentDataProperty:"purpose",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate469.errors = vErrors;
return errors === 0;
}
validate469.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const party = validate474;
const schema190 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://sluis.example/schemas/v1/party.schema.json","type":"object","additionalProperties":false,"required":["id","name","type","oin","keys"],"properties":{"id":{"$ref":"common.schema.json#/$defs/partyId"},"name":{"type":"string","maxLength":200,"minLength":1},"type":{"$ref":"common.schema.json#/$defs/partyType"},"oin":{"type":"string","maxLength":200,"pattern":"^[0-9]{20}$"},"mandatedBy":{"$ref":"common.schema.json#/$defs/partyId"},"keys":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kid","jwk","validFrom"],"properties":{"kid":{"type":"string","maxLength":100,"minLength":1},"jwk":{"type":"object","required":["kty"],"properties":{"kty":{"type":"string","enum":["EC","OKP","RSA"]},"crv":{"type":"string","maxLength":200},"x":{"type":"string","maxLength":200},"y":{"type":"string","maxLength":200},"n":{"type":"string","maxLength":2000},"e":{"type":"string","maxLength":200},"alg":{"type":"string","maxLength":200},"use":{"type":"string","maxLength":200},"kid":{"type":"string","maxLength":200}},"additionalProperties":false},"validFrom":{"$ref":"common.schema.json#/$defs/instant"},"validTo":{"$ref":"common.schema.json#/$defs/instant"},"revokedAt":{"$ref":"common.schema.json#/$defs/instant"}}},"maxItems":20}}};

function validate475(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate475.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{1,62}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate475.errors = vErrors;
return errors === 0;
}
validate475.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate477(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate477.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "MUN") || (data === "HUB")) || (data === "COR")) || (data === "PRO")) || (data === "BUD"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema25.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate477.errors = vErrors;
return errors === 0;
}
validate477.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate480(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate480.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern44.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "Z$"},message:"must match pattern \""+"Z$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats18.validate(data))){
const err1 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate480.errors = vErrors;
return errors === 0;
}
validate480.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate474(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://sluis.example/schemas/v1/party.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate474.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.oin === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "oin"},message:"must have required property '"+"oin"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.keys === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "name")) || (key0 === "type")) || (key0 === "oin")) || (key0 === "mandatedBy")) || (key0 === "keys"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate475(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate475.errors : vErrors.concat(validate475.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data1) < 1){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.type !== undefined){
if(!(validate477(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate477.errors : vErrors.concat(validate477.errors);
errors = vErrors.length;
}
}
if(data.oin !== undefined){
let data3 = data.oin;
if(typeof data3 === "string"){
if(func2(data3) > 200){
const err9 = {instancePath:instancePath+"/oin",schemaPath:"#/properties/oin/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern6.test(data3)){
const err10 = {instancePath:instancePath+"/oin",schemaPath:"#/properties/oin/pattern",keyword:"pattern",params:{pattern: "^[0-9]{20}$"},message:"must match pattern \""+"^[0-9]{20}$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/oin",schemaPath:"#/properties/oin/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.mandatedBy !== undefined){
if(!(validate475(data.mandatedBy, {instancePath:instancePath+"/mandatedBy",parentData:data,parentDataProperty:"mandatedBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate475.errors : vErrors.concat(validate475.errors);
errors = vErrors.length;
}
}
if(data.keys !== undefined){
let data5 = data.keys;
if(Array.isArray(data5)){
if(data5.length > 20){
const err12 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.kid === undefined){
const err13 = {instancePath:instancePath+"/keys/" + i0,schemaPath:"#/properties/keys/items/required",keyword:"required",params:{missingProperty: "kid"},message:"must have required property '"+"kid"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data6.jwk === undefined){
const err14 = {instancePath:instancePath+"/keys/" + i0,schemaPath:"#/properties/keys/items/required",keyword:"required",params:{missingProperty: "jwk"},message:"must have required property '"+"jwk"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.validFrom === undefined){
const err15 = {instancePath:instancePath+"/keys/" + i0,schemaPath:"#/properties/keys/items/required",keyword:"required",params:{missingProperty: "validFrom"},message:"must have required property '"+"validFrom"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data6){
if(!(((((key1 === "kid") || (key1 === "jwk")) || (key1 === "validFrom")) || (key1 === "validTo")) || (key1 === "revokedAt"))){
const err16 = {instancePath:instancePath+"/keys/" + i0,schemaPath:"#/properties/keys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.kid !== undefined){
let data7 = data6.kid;
if(typeof data7 === "string"){
if(func2(data7) > 100){
const err17 = {instancePath:instancePath+"/keys/" + i0+"/kid",schemaPath:"#/properties/keys/items/properties/kid/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func2(data7) < 1){
const err18 = {instancePath:instancePath+"/keys/" + i0+"/kid",schemaPath:"#/properties/keys/items/properties/kid/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/keys/" + i0+"/kid",schemaPath:"#/properties/keys/items/properties/kid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.jwk !== undefined){
let data8 = data6.jwk;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.kty === undefined){
const err20 = {instancePath:instancePath+"/keys/" + i0+"/jwk",schemaPath:"#/properties/keys/items/properties/jwk/required",keyword:"required",params:{missingProperty: "kty"},message:"must have required property '"+"kty"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key2 in data8){
if(!(func1.call(schema190.properties.keys.items.properties.jwk.properties, key2))){
const err21 = {instancePath:instancePath+"/keys/" + i0+"/jwk",schemaPath:"#/properties/keys/items/properties/jwk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.kty !== undefined){
let data9 = data8.kty;
if(typeof data9 !== "string"){
const err22 = {instancePath:instancePath+"/keys/" + i0+"/jwk/kty",schemaPath:"#/properties/keys/items/properties/jwk/properties/kty/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(((data9 === "EC") || (data9 === "OKP")) || (data9 === "RSA"))){
const err23 = {instancePath:instancePath+"/keys/" + i0+"/jwk/kty",schemaPath:"#/properties/keys/items/properties/jwk/properties/kty/enum",keyword:"enum",params:{allowedValues: schema190.properties.keys.items.properties.jwk.properties.kty.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.crv !== undefined){
let data10 = data8.crv;
if(typeof data10 === "string"){
if(func2(data10) > 200){
const err24 = {instancePath:instancePath+"/keys/" + i0+"/jwk/crv",schemaPath:"#/properties/keys/items/properties/jwk/properties/crv/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/keys/" + i0+"/jwk/crv",schemaPath:"#/properties/keys/items/properties/jwk/properties/crv/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data8.x !== undefined){
let data11 = data8.x;
if(typeof data11 === "string"){
if(func2(data11) > 200){
const err26 = {instancePath:instancePath+"/keys/" + i0+"/jwk/x",schemaPath:"#/properties/keys/items/properties/jwk/properties/x/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/keys/" + i0+"/jwk/x",schemaPath:"#/properties/keys/items/properties/jwk/properties/x/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.y !== undefined){
let data12 = data8.y;
if(typeof data12 === "string"){
if(func2(data12) > 200){
const err28 = {instancePath:instancePath+"/keys/" + i0+"/jwk/y",schemaPath:"#/properties/keys/items/properties/jwk/properties/y/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/keys/" + i0+"/jwk/y",schemaPath:"#/properties/keys/items/properties/jwk/properties/y/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data8.n !== undefined){
let data13 = data8.n;
if(typeof data13 === "string"){
if(func2(data13) > 2000){
const err30 = {instancePath:instancePath+"/keys/" + i0+"/jwk/n",schemaPath:"#/properties/keys/items/properties/jwk/properties/n/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/keys/" + i0+"/jwk/n",schemaPath:"#/properties/keys/items/properties/jwk/properties/n/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data8.e !== undefined){
let data14 = data8.e;
if(typeof data14 === "string"){
if(func2(data14) > 200){
const err32 = {instancePath:instancePath+"/keys/" + i0+"/jwk/e",schemaPath:"#/properties/keys/items/properties/jwk/properties/e/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/keys/" + i0+"/jwk/e",schemaPath:"#/properties/keys/items/properties/jwk/properties/e/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data8.alg !== undefined){
let data15 = data8.alg;
if(typeof data15 === "string"){
if(func2(data15) > 200){
const err34 = {instancePath:instancePath+"/keys/" + i0+"/jwk/alg",schemaPath:"#/properties/keys/items/properties/jwk/properties/alg/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/keys/" + i0+"/jwk/alg",schemaPath:"#/properties/keys/items/properties/jwk/properties/alg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data8.use !== undefined){
let data16 = data8.use;
if(typeof data16 === "string"){
if(func2(data16) > 200){
const err36 = {instancePath:instancePath+"/keys/" + i0+"/jwk/use",schemaPath:"#/properties/keys/items/properties/jwk/properties/use/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/keys/" + i0+"/jwk/use",schemaPath:"#/properties/keys/items/properties/jwk/properties/use/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data8.kid !== undefined){
let data17 = data8.kid;
if(typeof data17 === "string"){
if(func2(data17) > 200){
const err38 = {instancePath:instancePath+"/keys/" + i0+"/jwk/kid",schemaPath:"#/properties/keys/items/properties/jwk/properties/kid/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/keys/" + i0+"/jwk/kid",schemaPath:"#/properties/keys/items/properties/jwk/properties/kid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/keys/" + i0+"/jwk",schemaPath:"#/properties/keys/items/properties/jwk/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data6.validFrom !== undefined){
if(!(validate480(data6.validFrom, {instancePath:instancePath+"/keys/" + i0+"/validFrom",parentData:data6,parentDataProperty:"validFrom",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data6.validTo !== undefined){
if(!(validate480(data6.validTo, {instancePath:instancePath+"/keys/" + i0+"/validTo",parentData:data6,parentDataProperty:"validTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data6.revokedAt !== undefined){
if(!(validate480(data6.revokedAt, {instancePath:instancePath+"/keys/" + i0+"/revokedAt",parentData:data6,parentDataProperty:"revokedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/keys/" + i0,schemaPath:"#/properties/keys/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
validate474.errors = vErrors;
return errors === 0;
}
validate474.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const recordChange = validate484;
const schema194 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://sluis.example/schemas/v1/record-change.schema.json","type":"object","additionalProperties":false,"required":["value"],"properties":{"value":{}}};

function validate484(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://sluis.example/schemas/v1/record-change.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate484.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "value")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate484.errors = vErrors;
return errors === 0;
}
validate484.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const statement = validate485;
const schema195 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://sluis.example/schemas/v1/statement.schema.json","type":"object","additionalProperties":false,"required":["agreementHash","type","party","signedAt","onBehalfOf","signatory"],"properties":{"agreementHash":{"$ref":"common.schema.json#/$defs/agreementHash"},"type":{"type":"string","enum":["accept","reject","revoke"]},"party":{"$ref":"common.schema.json#/$defs/partyId"},"signedAt":{"$ref":"common.schema.json#/$defs/instant"},"onBehalfOf":{"type":"array","items":{"$ref":"common.schema.json#/$defs/partyId"},"uniqueItems":true,"maxItems":100},"signatory":{"type":"object","additionalProperties":false,"required":["name","function"],"properties":{"name":{"type":"string","maxLength":200,"minLength":1},"function":{"type":"string","maxLength":200,"minLength":1}}},"mandateDocument":{"$ref":"common.schema.json#/$defs/digest"}}};

function validate486(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate486.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern47.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^sha3-512:[A-Za-z0-9_-]{86}$"},message:"must match pattern \""+"^sha3-512:[A-Za-z0-9_-]{86}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate486.errors = vErrors;
return errors === 0;
}
validate486.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate488(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate488.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{1,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{1,62}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate488.errors = vErrors;
return errors === 0;
}
validate488.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate490(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate490.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern44.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "Z$"},message:"must match pattern \""+"Z$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats18.validate(data))){
const err1 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate490.errors = vErrors;
return errors === 0;
}
validate490.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate493(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate493.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern43.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^sha-256:[A-Za-z0-9_-]{43}$"},message:"must match pattern \""+"^sha-256:[A-Za-z0-9_-]{43}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate493.errors = vErrors;
return errors === 0;
}
validate493.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate485(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://sluis.example/schemas/v1/statement.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate485.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.agreementHash === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agreementHash"},message:"must have required property '"+"agreementHash"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.party === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "party"},message:"must have required property '"+"party"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.signedAt === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signedAt"},message:"must have required property '"+"signedAt"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.onBehalfOf === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "onBehalfOf"},message:"must have required property '"+"onBehalfOf"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.signatory === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signatory"},message:"must have required property '"+"signatory"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "agreementHash") || (key0 === "type")) || (key0 === "party")) || (key0 === "signedAt")) || (key0 === "onBehalfOf")) || (key0 === "signatory")) || (key0 === "mandateDocument"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.agreementHash !== undefined){
if(!(validate486(data.agreementHash, {instancePath:instancePath+"/agreementHash",parentData:data,parentDataProperty:"agreementHash",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate486.errors : vErrors.concat(validate486.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data1 === "accept") || (data1 === "reject")) || (data1 === "revoke"))){
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema195.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.party !== undefined){
if(!(validate488(data.party, {instancePath:instancePath+"/party",parentData:data,parentDataProperty:"party",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate488.errors : vErrors.concat(validate488.errors);
errors = vErrors.length;
}
}
if(data.signedAt !== undefined){
if(!(validate490(data.signedAt, {instancePath:instancePath+"/signedAt",parentData:data,parentDataProperty:"signedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate490.errors : vErrors.concat(validate490.errors);
errors = vErrors.length;
}
}
if(data.onBehalfOf !== undefined){
let data4 = data.onBehalfOf;
if(Array.isArray(data4)){
if(data4.length > 100){
const err9 = {instancePath:instancePath+"/onBehalfOf",schemaPath:"#/properties/onBehalfOf/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate488(data4[i0], {instancePath:instancePath+"/onBehalfOf/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate488.errors : vErrors.concat(validate488.errors);
errors = vErrors.length;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data4[i1], data4[j0])){
const err10 = {instancePath:instancePath+"/onBehalfOf",schemaPath:"#/properties/onBehalfOf/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/onBehalfOf",schemaPath:"#/properties/onBehalfOf/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.signatory !== undefined){
let data6 = data.signatory;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.name === undefined){
const err12 = {instancePath:instancePath+"/signatory",schemaPath:"#/properties/signatory/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data6.function === undefined){
const err13 = {instancePath:instancePath+"/signatory",schemaPath:"#/properties/signatory/required",keyword:"required",params:{missingProperty: "function"},message:"must have required property '"+"function"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "name") || (key1 === "function"))){
const err14 = {instancePath:instancePath+"/signatory",schemaPath:"#/properties/signatory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.name !== undefined){
let data7 = data6.name;
if(typeof data7 === "string"){
if(func2(data7) > 200){
const err15 = {instancePath:instancePath+"/signatory/name",schemaPath:"#/properties/signatory/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func2(data7) < 1){
const err16 = {instancePath:instancePath+"/signatory/name",schemaPath:"#/properties/signatory/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/signatory/name",schemaPath:"#/properties/signatory/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.function !== undefined){
let data8 = data6.function;
if(typeof data8 === "string"){
if(func2(data8) > 200){
const err18 = {instancePath:instancePath+"/signatory/function",schemaPath:"#/properties/signatory/properties/function/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func2(data8) < 1){
const err19 = {instancePath:instancePath+"/signatory/function",schemaPath:"#/properties/signatory/properties/function/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/signatory/function",schemaPath:"#/properties/signatory/properties/function/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/signatory",schemaPath:"#/properties/signatory/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.mandateDocument !== undefined){
if(!(validate493(data.mandateDocument, {instancePath:instancePath+"/mandateDocument",parentData:data,parentDataProperty:"mandateDocument",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate493.errors : vErrors.concat(validate493.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate485.errors = vErrors;
return errors === 0;
}
validate485.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const twist = validate495;
const schema200 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://sluis.example/schemas/v1/twist.schema.json","type":"object","additionalProperties":false,"required":["region","model","changes"],"properties":{"region":{"type":"string","maxLength":200,"minLength":1},"model":{"type":"object","additionalProperties":false,"required":["id","version"],"properties":{"id":{"type":"string","maxLength":200},"version":{"$ref":"common.schema.json#/$defs/version"}}},"changes":{"type":"array","items":{"oneOf":[{"type":"object","additionalProperties":false,"required":["op","clause","field","by","at","reason"],"properties":{"op":{"type":"string","const":"switch-on"},"clause":{"$ref":"common.schema.json#/$defs/clauseId"},"field":{"$ref":"common.schema.json#/$defs/fieldName"},"by":{"type":"string","maxLength":200},"at":{"$ref":"common.schema.json#/$defs/instant"},"reason":{"type":"string","maxLength":1000,"minLength":3}}},{"type":"object","additionalProperties":false,"required":["op","clause","field","by","at","reason"],"properties":{"op":{"type":"string","const":"remove-field"},"clause":{"$ref":"common.schema.json#/$defs/clauseId"},"field":{"$ref":"common.schema.json#/$defs/fieldName"},"by":{"type":"string","maxLength":200},"at":{"$ref":"common.schema.json#/$defs/instant"},"reason":{"type":"string","maxLength":1000,"minLength":3}}},{"type":"object","additionalProperties":false,"required":["op","clause","field","part","by","at","reason"],"properties":{"op":{"type":"string","const":"narrow-field"},"clause":{"$ref":"common.schema.json#/$defs/clauseId"},"field":{"$ref":"common.schema.json#/$defs/fieldName"},"part":{"$ref":"common.schema.json#/$defs/part"},"by":{"type":"string","maxLength":200},"at":{"$ref":"common.schema.json#/$defs/instant"},"reason":{"type":"string","maxLength":1000,"minLength":3}}},{"type":"object","additionalProperties":false,"required":["op","clause","by","at","reason"],"properties":{"op":{"type":"string","const":"remove-clause"},"clause":{"$ref":"common.schema.json#/$defs/clauseId"},"by":{"type":"string","maxLength":200},"at":{"$ref":"common.schema.json#/$defs/instant"},"reason":{"type":"string","maxLength":1000,"minLength":3}}},{"type":"object","additionalProperties":false,"required":["op","clause","role","by","at","reason"],"properties":{"op":{"type":"string","const":"remove-role"},"clause":{"$ref":"common.schema.json#/$defs/clauseId"},"role":{"$ref":"common.schema.json#/$defs/role"},"by":{"type":"string","maxLength":200},"at":{"$ref":"common.schema.json#/$defs/instant"},"reason":{"type":"string","maxLength":1000,"minLength":3}}},{"type":"object","additionalProperties":false,"required":["op","clause","requirement","by","at","reason"],"properties":{"op":{"type":"string","const":"require-consent"},"clause":{"$ref":"common.schema.json#/$defs/clauseId"},"requirement":{"$ref":"common.schema.json#/$defs/consentRequirement"},"by":{"type":"string","maxLength":200},"at":{"$ref":"common.schema.json#/$defs/instant"},"reason":{"type":"string","maxLength":1000,"minLength":3}}},{"type":"object","additionalProperties":false,"required":["op","purpose","mode","by","at","reason"],"properties":{"op":{"type":"string","const":"set-mode"},"purpose":{"$ref":"common.schema.json#/$defs/purposeCode"},"mode":{"$ref":"common.schema.json#/$defs/mode"},"by":{"type":"string","maxLength":200},"at":{"$ref":"common.schema.json#/$defs/instant"},"reason":{"type":"string","maxLength":1000,"minLength":3}}},{"type":"object","additionalProperties":false,"required":["op","purpose","phases","by","at","reason"],"properties":{"op":{"type":"string","const":"narrow-phases"},"purpose":{"$ref":"common.schema.json#/$defs/purposeCode"},"phases":{"type":"array","items":{"$ref":"common.schema.json#/$defs/phase"},"uniqueItems":true,"maxItems":100},"by":{"type":"string","maxLength":200},"at":{"$ref":"common.schema.json#/$defs/instant"},"reason":{"type":"string","maxLength":1000,"minLength":3}}}]},"maxItems":2000}}};

function validate496(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate496.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}$"},message:"must match pattern \""+"^[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate496.errors = vErrors;
return errors === 0;
}
validate496.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate498(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate498.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern9.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^P[0-9]{2}\\.(MUN|HUB|COR|PRO|BUD)\\.(MUN|HUB|COR|PRO|BUD)(\\.[a-z0-9-]{1,20})?$"},message:"must match pattern \""+"^P[0-9]{2}\\.(MUN|HUB|COR|PRO|BUD)\\.(MUN|HUB|COR|PRO|BUD)(\\.[a-z0-9-]{1,20})?$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate498.errors = vErrors;
return errors === 0;
}
validate498.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate500(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate500.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern10.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]{1,39}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9]{1,39}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate500.errors = vErrors;
return errors === 0;
}
validate500.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate502(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate502.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern44.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "Z$"},message:"must match pattern \""+"Z$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats18.validate(data))){
const err1 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate502.errors = vErrors;
return errors === 0;
}
validate502.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate509(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate509.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "year") || (data === "month")) || (data === "postcode-area")) || (data === "organisation"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema128.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate509.errors = vErrors;
return errors === 0;
}
validate509.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate515(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate515.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern8.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{1,49}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{1,49}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate515.errors = vErrors;
return errors === 0;
}
validate515.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate519(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate519.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "none") || (data === "objection")) || (data === "waiver")) || (data === "explicit"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate519.errors = vErrors;
return errors === 0;
}
validate519.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate522(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate522.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^P(0[1-9]|1[0-3])$"},message:"must match pattern \""+"^P(0[1-9]|1[0-3])$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate522.errors = vErrors;
return errors === 0;
}
validate522.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate524(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate524.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "strict") || (data === "marked"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema29.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate524.errors = vErrors;
return errors === 0;
}
validate524.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate528(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate528.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((data === "registration") || (data === "screening")) || (data === "matching")) || (data === "nomination")) || (data === "contract")) || (data === "aftercare")) || (data === "closed"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema28.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate528.errors = vErrors;
return errors === 0;
}
validate528.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate495(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://sluis.example/schemas/v1/twist.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate495.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.region === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.model === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.changes === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changes"},message:"must have required property '"+"changes"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "region") || (key0 === "model")) || (key0 === "changes"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.region !== undefined){
let data0 = data.region;
if(typeof data0 === "string"){
if(func2(data0) > 200){
const err4 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data0) < 1){
const err5 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.model !== undefined){
let data1 = data.model;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err7 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.version === undefined){
const err8 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "id") || (key1 === "version"))){
const err9 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(func2(data2) > 200){
const err10 = {instancePath:instancePath+"/model/id",schemaPath:"#/properties/model/properties/id/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/model/id",schemaPath:"#/properties/model/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.version !== undefined){
if(!(validate496(data1.version, {instancePath:instancePath+"/model/version",parentData:data1,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate496.errors : vErrors.concat(validate496.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.changes !== undefined){
let data4 = data.changes;
if(Array.isArray(data4)){
if(data4.length > 2000){
const err13 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/maxItems",keyword:"maxItems",params:{limit: 2000},message:"must NOT have more than 2000 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs13 = errors;
let valid4 = false;
let passing0 = null;
const _errs14 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.op === undefined){
const err14 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/0/required",keyword:"required",params:{missingProperty: "op"},message:"must have required property '"+"op"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.clause === undefined){
const err15 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/0/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.field === undefined){
const err16 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/0/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.by === undefined){
const err17 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/0/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.at === undefined){
const err18 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/0/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data5.reason === undefined){
const err19 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/0/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key2 in data5){
if(!((((((key2 === "op") || (key2 === "clause")) || (key2 === "field")) || (key2 === "by")) || (key2 === "at")) || (key2 === "reason"))){
const err20 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.op !== undefined){
let data6 = data5.op;
if(typeof data6 !== "string"){
const err21 = {instancePath:instancePath+"/changes/" + i0+"/op",schemaPath:"#/properties/changes/items/oneOf/0/properties/op/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if("switch-on" !== data6){
const err22 = {instancePath:instancePath+"/changes/" + i0+"/op",schemaPath:"#/properties/changes/items/oneOf/0/properties/op/const",keyword:"const",params:{allowedValue: "switch-on"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.clause !== undefined){
if(!(validate498(data5.clause, {instancePath:instancePath+"/changes/" + i0+"/clause",parentData:data5,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
errors = vErrors.length;
}
}
if(data5.field !== undefined){
if(!(validate500(data5.field, {instancePath:instancePath+"/changes/" + i0+"/field",parentData:data5,parentDataProperty:"field",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate500.errors : vErrors.concat(validate500.errors);
errors = vErrors.length;
}
}
if(data5.by !== undefined){
let data9 = data5.by;
if(typeof data9 === "string"){
if(func2(data9) > 200){
const err23 = {instancePath:instancePath+"/changes/" + i0+"/by",schemaPath:"#/properties/changes/items/oneOf/0/properties/by/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/changes/" + i0+"/by",schemaPath:"#/properties/changes/items/oneOf/0/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data5.at !== undefined){
if(!(validate502(data5.at, {instancePath:instancePath+"/changes/" + i0+"/at",parentData:data5,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate502.errors : vErrors.concat(validate502.errors);
errors = vErrors.length;
}
}
if(data5.reason !== undefined){
let data11 = data5.reason;
if(typeof data11 === "string"){
if(func2(data11) > 1000){
const err25 = {instancePath:instancePath+"/changes/" + i0+"/reason",schemaPath:"#/properties/changes/items/oneOf/0/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func2(data11) < 3){
const err26 = {instancePath:instancePath+"/changes/" + i0+"/reason",schemaPath:"#/properties/changes/items/oneOf/0/properties/reason/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/changes/" + i0+"/reason",schemaPath:"#/properties/changes/items/oneOf/0/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs14 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
var props0 = true;
}
const _errs26 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.op === undefined){
const err29 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/1/required",keyword:"required",params:{missingProperty: "op"},message:"must have required property '"+"op"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data5.clause === undefined){
const err30 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/1/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data5.field === undefined){
const err31 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/1/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data5.by === undefined){
const err32 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/1/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data5.at === undefined){
const err33 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/1/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data5.reason === undefined){
const err34 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/1/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key3 in data5){
if(!((((((key3 === "op") || (key3 === "clause")) || (key3 === "field")) || (key3 === "by")) || (key3 === "at")) || (key3 === "reason"))){
const err35 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data5.op !== undefined){
let data12 = data5.op;
if(typeof data12 !== "string"){
const err36 = {instancePath:instancePath+"/changes/" + i0+"/op",schemaPath:"#/properties/changes/items/oneOf/1/properties/op/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if("remove-field" !== data12){
const err37 = {instancePath:instancePath+"/changes/" + i0+"/op",schemaPath:"#/properties/changes/items/oneOf/1/properties/op/const",keyword:"const",params:{allowedValue: "remove-field"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data5.clause !== undefined){
if(!(validate498(data5.clause, {instancePath:instancePath+"/changes/" + i0+"/clause",parentData:data5,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
errors = vErrors.length;
}
}
if(data5.field !== undefined){
if(!(validate500(data5.field, {instancePath:instancePath+"/changes/" + i0+"/field",parentData:data5,parentDataProperty:"field",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate500.errors : vErrors.concat(validate500.errors);
errors = vErrors.length;
}
}
if(data5.by !== undefined){
let data15 = data5.by;
if(typeof data15 === "string"){
if(func2(data15) > 200){
const err38 = {instancePath:instancePath+"/changes/" + i0+"/by",schemaPath:"#/properties/changes/items/oneOf/1/properties/by/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/changes/" + i0+"/by",schemaPath:"#/properties/changes/items/oneOf/1/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data5.at !== undefined){
if(!(validate502(data5.at, {instancePath:instancePath+"/changes/" + i0+"/at",parentData:data5,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate502.errors : vErrors.concat(validate502.errors);
errors = vErrors.length;
}
}
if(data5.reason !== undefined){
let data17 = data5.reason;
if(typeof data17 === "string"){
if(func2(data17) > 1000){
const err40 = {instancePath:instancePath+"/changes/" + i0+"/reason",schemaPath:"#/properties/changes/items/oneOf/1/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(func2(data17) < 3){
const err41 = {instancePath:instancePath+"/changes/" + i0+"/reason",schemaPath:"#/properties/changes/items/oneOf/1/properties/reason/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/changes/" + i0+"/reason",schemaPath:"#/properties/changes/items/oneOf/1/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid0 = _errs26 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
const _errs38 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.op === undefined){
const err44 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/2/required",keyword:"required",params:{missingProperty: "op"},message:"must have required property '"+"op"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data5.clause === undefined){
const err45 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/2/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data5.field === undefined){
const err46 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/2/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data5.part === undefined){
const err47 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/2/required",keyword:"required",params:{missingProperty: "part"},message:"must have required property '"+"part"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data5.by === undefined){
const err48 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/2/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data5.at === undefined){
const err49 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/2/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data5.reason === undefined){
const err50 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/2/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key4 in data5){
if(!(((((((key4 === "op") || (key4 === "clause")) || (key4 === "field")) || (key4 === "part")) || (key4 === "by")) || (key4 === "at")) || (key4 === "reason"))){
const err51 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data5.op !== undefined){
let data18 = data5.op;
if(typeof data18 !== "string"){
const err52 = {instancePath:instancePath+"/changes/" + i0+"/op",schemaPath:"#/properties/changes/items/oneOf/2/properties/op/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if("narrow-field" !== data18){
const err53 = {instancePath:instancePath+"/changes/" + i0+"/op",schemaPath:"#/properties/changes/items/oneOf/2/properties/op/const",keyword:"const",params:{allowedValue: "narrow-field"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data5.clause !== undefined){
if(!(validate498(data5.clause, {instancePath:instancePath+"/changes/" + i0+"/clause",parentData:data5,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
errors = vErrors.length;
}
}
if(data5.field !== undefined){
if(!(validate500(data5.field, {instancePath:instancePath+"/changes/" + i0+"/field",parentData:data5,parentDataProperty:"field",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate500.errors : vErrors.concat(validate500.errors);
errors = vErrors.length;
}
}
if(data5.part !== undefined){
if(!(validate509(data5.part, {instancePath:instancePath+"/changes/" + i0+"/part",parentData:data5,parentDataProperty:"part",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate509.errors : vErrors.concat(validate509.errors);
errors = vErrors.length;
}
}
if(data5.by !== undefined){
let data22 = data5.by;
if(typeof data22 === "string"){
if(func2(data22) > 200){
const err54 = {instancePath:instancePath+"/changes/" + i0+"/by",schemaPath:"#/properties/changes/items/oneOf/2/properties/by/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/changes/" + i0+"/by",schemaPath:"#/properties/changes/items/oneOf/2/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data5.at !== undefined){
if(!(validate502(data5.at, {instancePath:instancePath+"/changes/" + i0+"/at",parentData:data5,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate502.errors : vErrors.concat(validate502.errors);
errors = vErrors.length;
}
}
if(data5.reason !== undefined){
let data24 = data5.reason;
if(typeof data24 === "string"){
if(func2(data24) > 1000){
const err56 = {instancePath:instancePath+"/changes/" + i0+"/reason",schemaPath:"#/properties/changes/items/oneOf/2/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(func2(data24) < 3){
const err57 = {instancePath:instancePath+"/changes/" + i0+"/reason",schemaPath:"#/properties/changes/items/oneOf/2/properties/reason/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/changes/" + i0+"/reason",schemaPath:"#/properties/changes/items/oneOf/2/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid0 = _errs38 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid4 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
const _errs51 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.op === undefined){
const err60 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/3/required",keyword:"required",params:{missingProperty: "op"},message:"must have required property '"+"op"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data5.clause === undefined){
const err61 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/3/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data5.by === undefined){
const err62 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/3/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data5.at === undefined){
const err63 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/3/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data5.reason === undefined){
const err64 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/3/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key5 in data5){
if(!(((((key5 === "op") || (key5 === "clause")) || (key5 === "by")) || (key5 === "at")) || (key5 === "reason"))){
const err65 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data5.op !== undefined){
let data25 = data5.op;
if(typeof data25 !== "string"){
const err66 = {instancePath:instancePath+"/changes/" + i0+"/op",schemaPath:"#/properties/changes/items/oneOf/3/properties/op/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if("remove-clause" !== data25){
const err67 = {instancePath:instancePath+"/changes/" + i0+"/op",schemaPath:"#/properties/changes/items/oneOf/3/properties/op/const",keyword:"const",params:{allowedValue: "remove-clause"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data5.clause !== undefined){
if(!(validate498(data5.clause, {instancePath:instancePath+"/changes/" + i0+"/clause",parentData:data5,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
errors = vErrors.length;
}
}
if(data5.by !== undefined){
let data27 = data5.by;
if(typeof data27 === "string"){
if(func2(data27) > 200){
const err68 = {instancePath:instancePath+"/changes/" + i0+"/by",schemaPath:"#/properties/changes/items/oneOf/3/properties/by/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/changes/" + i0+"/by",schemaPath:"#/properties/changes/items/oneOf/3/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data5.at !== undefined){
if(!(validate502(data5.at, {instancePath:instancePath+"/changes/" + i0+"/at",parentData:data5,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate502.errors : vErrors.concat(validate502.errors);
errors = vErrors.length;
}
}
if(data5.reason !== undefined){
let data29 = data5.reason;
if(typeof data29 === "string"){
if(func2(data29) > 1000){
const err70 = {instancePath:instancePath+"/changes/" + i0+"/reason",schemaPath:"#/properties/changes/items/oneOf/3/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(func2(data29) < 3){
const err71 = {instancePath:instancePath+"/changes/" + i0+"/reason",schemaPath:"#/properties/changes/items/oneOf/3/properties/reason/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/changes/" + i0+"/reason",schemaPath:"#/properties/changes/items/oneOf/3/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid0 = _errs51 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid4 = true;
passing0 = 3;
if(props0 !== true){
props0 = true;
}
}
const _errs62 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.op === undefined){
const err74 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/4/required",keyword:"required",params:{missingProperty: "op"},message:"must have required property '"+"op"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data5.clause === undefined){
const err75 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/4/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data5.role === undefined){
const err76 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/4/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data5.by === undefined){
const err77 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/4/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data5.at === undefined){
const err78 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/4/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data5.reason === undefined){
const err79 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/4/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
for(const key6 in data5){
if(!((((((key6 === "op") || (key6 === "clause")) || (key6 === "role")) || (key6 === "by")) || (key6 === "at")) || (key6 === "reason"))){
const err80 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data5.op !== undefined){
let data30 = data5.op;
if(typeof data30 !== "string"){
const err81 = {instancePath:instancePath+"/changes/" + i0+"/op",schemaPath:"#/properties/changes/items/oneOf/4/properties/op/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if("remove-role" !== data30){
const err82 = {instancePath:instancePath+"/changes/" + i0+"/op",schemaPath:"#/properties/changes/items/oneOf/4/properties/op/const",keyword:"const",params:{allowedValue: "remove-role"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data5.clause !== undefined){
if(!(validate498(data5.clause, {instancePath:instancePath+"/changes/" + i0+"/clause",parentData:data5,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
errors = vErrors.length;
}
}
if(data5.role !== undefined){
if(!(validate515(data5.role, {instancePath:instancePath+"/changes/" + i0+"/role",parentData:data5,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate515.errors : vErrors.concat(validate515.errors);
errors = vErrors.length;
}
}
if(data5.by !== undefined){
let data33 = data5.by;
if(typeof data33 === "string"){
if(func2(data33) > 200){
const err83 = {instancePath:instancePath+"/changes/" + i0+"/by",schemaPath:"#/properties/changes/items/oneOf/4/properties/by/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/changes/" + i0+"/by",schemaPath:"#/properties/changes/items/oneOf/4/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data5.at !== undefined){
if(!(validate502(data5.at, {instancePath:instancePath+"/changes/" + i0+"/at",parentData:data5,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate502.errors : vErrors.concat(validate502.errors);
errors = vErrors.length;
}
}
if(data5.reason !== undefined){
let data35 = data5.reason;
if(typeof data35 === "string"){
if(func2(data35) > 1000){
const err85 = {instancePath:instancePath+"/changes/" + i0+"/reason",schemaPath:"#/properties/changes/items/oneOf/4/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(func2(data35) < 3){
const err86 = {instancePath:instancePath+"/changes/" + i0+"/reason",schemaPath:"#/properties/changes/items/oneOf/4/properties/reason/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/changes/" + i0+"/reason",schemaPath:"#/properties/changes/items/oneOf/4/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid0 = _errs62 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid4 = true;
passing0 = 4;
if(props0 !== true){
props0 = true;
}
}
const _errs74 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.op === undefined){
const err89 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/5/required",keyword:"required",params:{missingProperty: "op"},message:"must have required property '"+"op"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data5.clause === undefined){
const err90 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/5/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data5.requirement === undefined){
const err91 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/5/required",keyword:"required",params:{missingProperty: "requirement"},message:"must have required property '"+"requirement"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data5.by === undefined){
const err92 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/5/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data5.at === undefined){
const err93 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/5/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data5.reason === undefined){
const err94 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/5/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
for(const key7 in data5){
if(!((((((key7 === "op") || (key7 === "clause")) || (key7 === "requirement")) || (key7 === "by")) || (key7 === "at")) || (key7 === "reason"))){
const err95 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data5.op !== undefined){
let data36 = data5.op;
if(typeof data36 !== "string"){
const err96 = {instancePath:instancePath+"/changes/" + i0+"/op",schemaPath:"#/properties/changes/items/oneOf/5/properties/op/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if("require-consent" !== data36){
const err97 = {instancePath:instancePath+"/changes/" + i0+"/op",schemaPath:"#/properties/changes/items/oneOf/5/properties/op/const",keyword:"const",params:{allowedValue: "require-consent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data5.clause !== undefined){
if(!(validate498(data5.clause, {instancePath:instancePath+"/changes/" + i0+"/clause",parentData:data5,parentDataProperty:"clause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
errors = vErrors.length;
}
}
if(data5.requirement !== undefined){
if(!(validate519(data5.requirement, {instancePath:instancePath+"/changes/" + i0+"/requirement",parentData:data5,parentDataProperty:"requirement",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate519.errors : vErrors.concat(validate519.errors);
errors = vErrors.length;
}
}
if(data5.by !== undefined){
let data39 = data5.by;
if(typeof data39 === "string"){
if(func2(data39) > 200){
const err98 = {instancePath:instancePath+"/changes/" + i0+"/by",schemaPath:"#/properties/changes/items/oneOf/5/properties/by/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/changes/" + i0+"/by",schemaPath:"#/properties/changes/items/oneOf/5/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data5.at !== undefined){
if(!(validate502(data5.at, {instancePath:instancePath+"/changes/" + i0+"/at",parentData:data5,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate502.errors : vErrors.concat(validate502.errors);
errors = vErrors.length;
}
}
if(data5.reason !== undefined){
let data41 = data5.reason;
if(typeof data41 === "string"){
if(func2(data41) > 1000){
const err100 = {instancePath:instancePath+"/changes/" + i0+"/reason",schemaPath:"#/properties/changes/items/oneOf/5/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(func2(data41) < 3){
const err101 = {instancePath:instancePath+"/changes/" + i0+"/reason",schemaPath:"#/properties/changes/items/oneOf/5/properties/reason/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/changes/" + i0+"/reason",schemaPath:"#/properties/changes/items/oneOf/5/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var _valid0 = _errs74 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid4 = true;
passing0 = 5;
if(props0 !== true){
props0 = true;
}
}
const _errs86 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.op === undefined){
const err104 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/6/required",keyword:"required",params:{missingProperty: "op"},message:"must have required property '"+"op"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data5.purpose === undefined){
const err105 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/6/required",keyword:"required",params:{missingProperty: "purpose"},message:"must have required property '"+"purpose"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data5.mode === undefined){
const err106 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/6/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data5.by === undefined){
const err107 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/6/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data5.at === undefined){
const err108 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/6/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data5.reason === undefined){
const err109 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/6/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
for(const key8 in data5){
if(!((((((key8 === "op") || (key8 === "purpose")) || (key8 === "mode")) || (key8 === "by")) || (key8 === "at")) || (key8 === "reason"))){
const err110 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data5.op !== undefined){
let data42 = data5.op;
if(typeof data42 !== "string"){
const err111 = {instancePath:instancePath+"/changes/" + i0+"/op",schemaPath:"#/properties/changes/items/oneOf/6/properties/op/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if("set-mode" !== data42){
const err112 = {instancePath:instancePath+"/changes/" + i0+"/op",schemaPath:"#/properties/changes/items/oneOf/6/properties/op/const",keyword:"const",params:{allowedValue: "set-mode"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data5.purpose !== undefined){
if(!(validate522(data5.purpose, {instancePath:instancePath+"/changes/" + i0+"/purpose",parentData:data5,parentDataProperty:"purpose",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate522.errors : vErrors.concat(validate522.errors);
errors = vErrors.length;
}
}
if(data5.mode !== undefined){
if(!(validate524(data5.mode, {instancePath:instancePath+"/changes/" + i0+"/mode",parentData:data5,parentDataProperty:"mode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate524.errors : vErrors.concat(validate524.errors);
errors = vErrors.length;
}
}
if(data5.by !== undefined){
let data45 = data5.by;
if(typeof data45 === "string"){
if(func2(data45) > 200){
const err113 = {instancePath:instancePath+"/changes/" + i0+"/by",schemaPath:"#/properties/changes/items/oneOf/6/properties/by/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/changes/" + i0+"/by",schemaPath:"#/properties/changes/items/oneOf/6/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data5.at !== undefined){
if(!(validate502(data5.at, {instancePath:instancePath+"/changes/" + i0+"/at",parentData:data5,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate502.errors : vErrors.concat(validate502.errors);
errors = vErrors.length;
}
}
if(data5.reason !== undefined){
let data47 = data5.reason;
if(typeof data47 === "string"){
if(func2(data47) > 1000){
const err115 = {instancePath:instancePath+"/changes/" + i0+"/reason",schemaPath:"#/properties/changes/items/oneOf/6/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(func2(data47) < 3){
const err116 = {instancePath:instancePath+"/changes/" + i0+"/reason",schemaPath:"#/properties/changes/items/oneOf/6/properties/reason/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/changes/" + i0+"/reason",schemaPath:"#/properties/changes/items/oneOf/6/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/6/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid0 = _errs86 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 6];
}
else {
if(_valid0){
valid4 = true;
passing0 = 6;
if(props0 !== true){
props0 = true;
}
}
const _errs98 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.op === undefined){
const err119 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/7/required",keyword:"required",params:{missingProperty: "op"},message:"must have required property '"+"op"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data5.purpose === undefined){
const err120 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/7/required",keyword:"required",params:{missingProperty: "purpose"},message:"must have required property '"+"purpose"+"'"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data5.phases === undefined){
const err121 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/7/required",keyword:"required",params:{missingProperty: "phases"},message:"must have required property '"+"phases"+"'"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data5.by === undefined){
const err122 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/7/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data5.at === undefined){
const err123 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/7/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data5.reason === undefined){
const err124 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/7/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
for(const key9 in data5){
if(!((((((key9 === "op") || (key9 === "purpose")) || (key9 === "phases")) || (key9 === "by")) || (key9 === "at")) || (key9 === "reason"))){
const err125 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data5.op !== undefined){
let data48 = data5.op;
if(typeof data48 !== "string"){
const err126 = {instancePath:instancePath+"/changes/" + i0+"/op",schemaPath:"#/properties/changes/items/oneOf/7/properties/op/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if("narrow-phases" !== data48){
const err127 = {instancePath:instancePath+"/changes/" + i0+"/op",schemaPath:"#/properties/changes/items/oneOf/7/properties/op/const",keyword:"const",params:{allowedValue: "narrow-phases"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data5.purpose !== undefined){
if(!(validate522(data5.purpose, {instancePath:instancePath+"/changes/" + i0+"/purpose",parentData:data5,parentDataProperty:"purpose",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate522.errors : vErrors.concat(validate522.errors);
errors = vErrors.length;
}
}
if(data5.phases !== undefined){
let data50 = data5.phases;
if(Array.isArray(data50)){
if(data50.length > 100){
const err128 = {instancePath:instancePath+"/changes/" + i0+"/phases",schemaPath:"#/properties/changes/items/oneOf/7/properties/phases/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
const len1 = data50.length;
for(let i1=0; i1<len1; i1++){
if(!(validate528(data50[i1], {instancePath:instancePath+"/changes/" + i0+"/phases/" + i1,parentData:data50,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate528.errors : vErrors.concat(validate528.errors);
errors = vErrors.length;
}
}
let i2 = data50.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func0(data50[i2], data50[j0])){
const err129 = {instancePath:instancePath+"/changes/" + i0+"/phases",schemaPath:"#/properties/changes/items/oneOf/7/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err130 = {instancePath:instancePath+"/changes/" + i0+"/phases",schemaPath:"#/properties/changes/items/oneOf/7/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data5.by !== undefined){
let data52 = data5.by;
if(typeof data52 === "string"){
if(func2(data52) > 200){
const err131 = {instancePath:instancePath+"/changes/" + i0+"/by",schemaPath:"#/properties/changes/items/oneOf/7/properties/by/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/changes/" + i0+"/by",schemaPath:"#/properties/changes/items/oneOf/7/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data5.at !== undefined){
if(!(validate502(data5.at, {instancePath:instancePath+"/changes/" + i0+"/at",parentData:data5,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate502.errors : vErrors.concat(validate502.errors);
errors = vErrors.length;
}
}
if(data5.reason !== undefined){
let data54 = data5.reason;
if(typeof data54 === "string"){
if(func2(data54) > 1000){
const err133 = {instancePath:instancePath+"/changes/" + i0+"/reason",schemaPath:"#/properties/changes/items/oneOf/7/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(func2(data54) < 3){
const err134 = {instancePath:instancePath+"/changes/" + i0+"/reason",schemaPath:"#/properties/changes/items/oneOf/7/properties/reason/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/changes/" + i0+"/reason",schemaPath:"#/properties/changes/items/oneOf/7/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf/7/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
var _valid0 = _errs98 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 7];
}
else {
if(_valid0){
valid4 = true;
passing0 = 7;
if(props0 !== true){
props0 = true;
}
}
}
}
}
}
}
}
}
if(!valid4){
const err137 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err138 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
validate495.errors = vErrors;
return errors === 0;
}
validate495.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const caseRefValue = validate531;

function validate531(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate531.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern15.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^c_[A-Za-z0-9_-]{22}$"},message:"must match pattern \""+"^c_[A-Za-z0-9_-]{22}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate531.errors = vErrors;
return errors === 0;
}
validate531.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const initialsValue = validate532;

function validate532(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate532.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 120){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate532.errors = vErrors;
return errors === 0;
}
validate532.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const familyNameValue = validate533;

function validate533(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate533.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 120){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate533.errors = vErrors;
return errors === 0;
}
validate533.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const dateOfBirthValue = validate534;

function validate534(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate534.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate534.errors = vErrors;
return errors === 0;
}
validate534.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const ageBandValue = validate535;

function validate535(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate535.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "18-22") || (data === "23-27")) || (data === "28-54")) || (data === "55-66")) || (data === "67+"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema49.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate535.errors = vErrors;
return errors === 0;
}
validate535.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const bsnValue = validate536;

function validate536(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate536.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern17.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{9}$"},message:"must match pattern \""+"^[0-9]{9}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate536.errors = vErrors;
return errors === 0;
}
validate536.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const lawfulResidenceValue = validate537;

function validate537(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate537.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate537.errors = vErrors;
return errors === 0;
}
validate537.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const representativeTypeValue = validate538;

function validate538(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate538.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "none") || (data === "bewind")) || (data === "mentorschap")) || (data === "curatele")) || (data === "volmacht"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema52.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate538.errors = vErrors;
return errors === 0;
}
validate538.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const representativeContactValue = validate539;

function validate539(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate539.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.org === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"},message:"must have required property '"+"org"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "org")) || (key0 === "phone")) || (key0 === "email"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate132(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.org !== undefined){
if(!(validate132(data.org, {instancePath:instancePath+"/org",parentData:data,parentDataProperty:"org",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.phone !== undefined){
if(!(validate135(data.phone, {instancePath:instancePath+"/phone",parentData:data,parentDataProperty:"phone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(!(validate137(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate539.errors = vErrors;
return errors === 0;
}
validate539.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const phoneValue = validate544;

function validate544(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate544.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern18.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\+[1-9][0-9]{6,14}$"},message:"must match pattern \""+"^\\+[1-9][0-9]{6,14}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate544.errors = vErrors;
return errors === 0;
}
validate544.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const emailValue = validate545;

function validate545(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate545.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern19.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^@\\s]{1,64}@[^@\\s]{1,190}$"},message:"must match pattern \""+"^[^@\\s]{1,64}@[^@\\s]{1,190}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate545.errors = vErrors;
return errors === 0;
}
validate545.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const correspondenceAddressValue = validate546;

function validate546(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate546.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.street === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "street"},message:"must have required property '"+"street"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.houseNumber === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "houseNumber"},message:"must have required property '"+"houseNumber"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.postcode === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "postcode"},message:"must have required property '"+"postcode"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.city === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "street") || (key0 === "houseNumber")) || (key0 === "postcode")) || (key0 === "city"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.street !== undefined){
if(!(validate132(data.street, {instancePath:instancePath+"/street",parentData:data,parentDataProperty:"street",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.houseNumber !== undefined){
if(!(validate132(data.houseNumber, {instancePath:instancePath+"/houseNumber",parentData:data,parentDataProperty:"houseNumber",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.postcode !== undefined){
if(!(validate147(data.postcode, {instancePath:instancePath+"/postcode",parentData:data,parentDataProperty:"postcode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data.city !== undefined){
if(!(validate132(data.city, {instancePath:instancePath+"/city",parentData:data,parentDataProperty:"city",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate546.errors = vErrors;
return errors === 0;
}
validate546.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const currentStayAddressValue = validate551;

function validate551(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate551.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.street === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "street"},message:"must have required property '"+"street"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.houseNumber === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "houseNumber"},message:"must have required property '"+"houseNumber"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.postcode === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "postcode"},message:"must have required property '"+"postcode"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.city === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "street") || (key0 === "houseNumber")) || (key0 === "postcode")) || (key0 === "city"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.street !== undefined){
if(!(validate132(data.street, {instancePath:instancePath+"/street",parentData:data,parentDataProperty:"street",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.houseNumber !== undefined){
if(!(validate132(data.houseNumber, {instancePath:instancePath+"/houseNumber",parentData:data,parentDataProperty:"houseNumber",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.postcode !== undefined){
if(!(validate147(data.postcode, {instancePath:instancePath+"/postcode",parentData:data,parentDataProperty:"postcode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data.city !== undefined){
if(!(validate132(data.city, {instancePath:instancePath+"/city",parentData:data,parentDataProperty:"city",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate551.errors = vErrors;
return errors === 0;
}
validate551.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const addressSecretValue = validate556;

function validate556(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate556.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate556.errors = vErrors;
return errors === 0;
}
validate556.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const preferredLanguageValue = validate557;

function validate557(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate557.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern25.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z]{3}$"},message:"must match pattern \""+"^[a-z]{3}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate557.errors = vErrors;
return errors === 0;
}
validate557.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const householdSizeValue = validate558;

function validate558(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate558.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 20 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate558.errors = vErrors;
return errors === 0;
}
validate558.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const householdTypeValue = validate559;

function validate559(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate559.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "single") || (data === "couple")) || (data === "single+children")) || (data === "couple+children"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema65.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate559.errors = vErrors;
return errors === 0;
}
validate559.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const outflowReadyFromValue = validate560;

function validate560(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate560.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate560.errors = vErrors;
return errors === 0;
}
validate560.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const outflowProfileValue = validate561;

function validate561(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate561.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "W1") || (data === "W2")) || (data === "W3")) || (data === "W4")) || (data === "W5"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema67.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate561.errors = vErrors;
return errors === 0;
}
validate561.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const skillHousingValue = validate562;

function validate562(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate562.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 5 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate562.errors = vErrors;
return errors === 0;
}
validate562.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const skillMoneyValue = validate563;

function validate563(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate563.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 5 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate563.errors = vErrors;
return errors === 0;
}
validate563.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const skillSelfCareValue = validate564;

function validate564(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate564.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 5 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate564.errors = vErrors;
return errors === 0;
}
validate564.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const daytimeActivityValue = validate565;

function validate565(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate565.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate565.errors = vErrors;
return errors === 0;
}
validate565.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const tenancyTrainingValue = validate566;

function validate566(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate566.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.done === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "done"},message:"must have required property '"+"done"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "done") || (key0 === "date"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.done !== undefined){
if(typeof data.done !== "boolean"){
const err2 = {instancePath:instancePath+"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.date !== undefined){
if(!(validate178(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate566.errors = vErrors;
return errors === 0;
}
validate566.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const municipalityOfOriginValue = validate568;

function validate568(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate568.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern27.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^GM[0-9]{4}$"},message:"must match pattern \""+"^GM[0-9]{4}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate568.errors = vErrors;
return errors === 0;
}
validate568.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const preferredAreasValue = validate569;

function validate569(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate569.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 50){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern28.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}[0-9]{4,8}$"},message:"must match pattern \""+"^[A-Z]{2}[0-9]{4,8}$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate569.errors = vErrors;
return errors === 0;
}
validate569.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const excludedAreasValue = validate570;

function validate570(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate570.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 50){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern28.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}[0-9]{4,8}$"},message:"must match pattern \""+"^[A-Z]{2}[0-9]{4,8}$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate570.errors = vErrors;
return errors === 0;
}
validate570.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const dwellingRequirementsValue = validate571;

function validate571(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate571.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "rooms") || (key0 === "maxFloor")) || (key0 === "accessible"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.rooms !== undefined){
let data0 = data.rooms;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/rooms",schemaPath:"#/properties/rooms/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/rooms",schemaPath:"#/properties/rooms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/rooms",schemaPath:"#/properties/rooms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.maxFloor !== undefined){
let data1 = data.maxFloor;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/maxFloor",schemaPath:"#/properties/maxFloor/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 60 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/maxFloor",schemaPath:"#/properties/maxFloor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/maxFloor",schemaPath:"#/properties/maxFloor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.accessible !== undefined){
if(typeof data.accessible !== "boolean"){
const err7 = {instancePath:instancePath+"/accessible",schemaPath:"#/properties/accessible/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate571.errors = vErrors;
return errors === 0;
}
validate571.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const maxRentValue = validate572;

function validate572(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate572.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 10000 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate572.errors = vErrors;
return errors === 0;
}
validate572.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const urgencyValue = validate573;

function validate573(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate573.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "code")) || (key0 === "validUntil"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data0 === "granted") || (data0 === "refused")) || (data0 === "pending"))){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema79.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(data1 === "UIT")){
const err5 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema79.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.validUntil !== undefined){
if(!(validate178(data.validUntil, {instancePath:instancePath+"/validUntil",parentData:data,parentDataProperty:"validUntil",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate573.errors = vErrors;
return errors === 0;
}
validate573.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const originSettingValue = validate575;

function validate575(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate575.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "MO") || (data === "BW")) || (data === "VO")) || (data === "GGZ")) || (data === "jeugd")) || (data === "detentie"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema80.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate575.errors = vErrors;
return errors === 0;
}
validate575.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const housingRegistrationNoValue = validate576;

function validate576(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate576.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 120){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate576.errors = vErrors;
return errors === 0;
}
validate576.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const incomeSourceValue = validate577;

function validate577(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate577.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "arbeid") || (data === "uitkering")) || (data === "studie")) || (data === "anders"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema82.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate577.errors = vErrors;
return errors === 0;
}
validate577.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const incomeTestResultValue = validate578;

function validate578(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate578.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "past") || (data === "past niet"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema83.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate578.errors = vErrors;
return errors === 0;
}
validate578.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const householdIncomeValue = validate579;

function validate579(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate579.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate579.errors = vErrors;
return errors === 0;
}
validate579.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const rentPaymentArrangementValue = validate580;

function validate580(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate580.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "zelf") || (data === "incasso")) || (data === "bewindvoerder")) || (data === "budgetbeheer")) || (data === "inhouding"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema85.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate580.errors = vErrors;
return errors === 0;
}
validate580.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const budgetSupportTypeValue = validate581;

function validate581(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate581.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "none") || (data === "budgetcoaching")) || (data === "budgetbegeleiding")) || (data === "budgetbeheer")) || (data === "beschermingsbewind")) || (data === "langdurig"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema86.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate581.errors = vErrors;
return errors === 0;
}
validate581.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const financialContactValue = validate582;

function validate582(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate582.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.org === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"},message:"must have required property '"+"org"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "org")) || (key0 === "phone")) || (key0 === "email"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate132(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.org !== undefined){
if(!(validate132(data.org, {instancePath:instancePath+"/org",parentData:data,parentDataProperty:"org",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.phone !== undefined){
if(!(validate135(data.phone, {instancePath:instancePath+"/phone",parentData:data,parentDataProperty:"phone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(!(validate137(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate582.errors = vErrors;
return errors === 0;
}
validate582.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const debtStabilisedValue = validate587;

function validate587(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate587.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate587.errors = vErrors;
return errors === 0;
}
validate587.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const debtTrackPhaseValue = validate588;

function validate588(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate588.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "aanmelding") || (data === "intake")) || (data === "stabilisatie")) || (data === "regeling")) || (data === "nazorg")) || (data === "uitstroom"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema89.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate588.errors = vErrors;
return errors === 0;
}
validate588.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const debtDetailsValue = validate589;

function validate589(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate589.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.amount === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.creditor === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "creditor"},message:"must have required property '"+"creditor"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data0){
if(!((key0 === "amount") || (key0 === "creditor"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.amount !== undefined){
let data1 = data0.amount;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10000000 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/" + i0+"/amount",schemaPath:"#/items/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},message:"must be <= 10000000"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/" + i0+"/amount",schemaPath:"#/items/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/" + i0+"/amount",schemaPath:"#/items/properties/amount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.creditor !== undefined){
if(!(validate132(data0.creditor, {instancePath:instancePath+"/" + i0+"/creditor",parentData:data0,parentDataProperty:"creditor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate589.errors = vErrors;
return errors === 0;
}
validate589.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const formerRentDebtHereValue = validate591;

function validate591(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate591.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.arranged === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "arranged"},message:"must have required property '"+"arranged"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "amount") || (key0 === "arranged"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.amount !== undefined){
let data0 = data.amount;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.arranged !== undefined){
if(typeof data.arranged !== "boolean"){
const err6 = {instancePath:instancePath+"/arranged",schemaPath:"#/properties/arranged/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate591.errors = vErrors;
return errors === 0;
}
validate591.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const supportActiveValue = validate592;

function validate592(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate592.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate592.errors = vErrors;
return errors === 0;
}
validate592.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const supportProviderNameValue = validate593;

function validate593(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate593.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 120){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate593.errors = vErrors;
return errors === 0;
}
validate593.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const supportContactValue = validate594;

function validate594(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate594.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "phone")) || (key0 === "email"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate132(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.phone !== undefined){
if(!(validate135(data.phone, {instancePath:instancePath+"/phone",parentData:data,parentDataProperty:"phone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(!(validate137(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate594.errors = vErrors;
return errors === 0;
}
validate594.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const supportPeriodValue = validate598;

function validate598(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate598.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "start") || (key0 === "plannedEnd"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.start !== undefined){
if(!(validate178(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
if(data.plannedEnd !== undefined){
if(!(validate178(data.plannedEnd, {instancePath:instancePath+"/plannedEnd",parentData:data,parentDataProperty:"plannedEnd",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate598.errors = vErrors;
return errors === 0;
}
validate598.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const supportEndDateValue = validate601;

function validate601(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate601.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate601.errors = vErrors;
return errors === 0;
}
validate601.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const supportIntensityBandValue = validate602;

function validate602(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate602.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "laag") || (data === "midden")) || (data === "hoog"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema97.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate602.errors = vErrors;
return errors === 0;
}
validate602.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const supportPlanGoalsValue = validate603;

function validate603(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate603.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 4000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate603.errors = vErrors;
return errors === 0;
}
validate603.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const nextEvaluationDateValue = validate604;

function validate604(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate604.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate604.errors = vErrors;
return errors === 0;
}
validate604.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const evaluationOutcomeValue = validate605;

function validate605(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate605.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "voortzetten") || (data === "afschalen")) || (data === "omklappen")) || (data === "niet-omklappen"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema100.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate605.errors = vErrors;
return errors === 0;
}
validate605.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const escalationLevelValue = validate606;

function validate606(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate606.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "groen") || (data === "geel")) || (data === "rood"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema101.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate606.errors = vErrors;
return errors === 0;
}
validate606.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const outOfHoursContactValue = validate607;

function validate607(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate607.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.org === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "org"},message:"must have required property '"+"org"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.phone === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phone"},message:"must have required property '"+"phone"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "org") || (key0 === "phone"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.org !== undefined){
if(!(validate132(data.org, {instancePath:instancePath+"/org",parentData:data,parentDataProperty:"org",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.phone !== undefined){
if(!(validate135(data.phone, {instancePath:instancePath+"/phone",parentData:data,parentDataProperty:"phone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate607.errors = vErrors;
return errors === 0;
}
validate607.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const contactLostValue = validate610;

function validate610(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate610.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate610.errors = vErrors;
return errors === 0;
}
validate610.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const wmoAllocationValue = validate611;

function validate611(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate611.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.product === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "product"},message:"must have required property '"+"product"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "number") || (key0 === "product")) || (key0 === "from")) || (key0 === "to"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.number !== undefined){
if(!(validate132(data.number, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.product !== undefined){
if(!(validate132(data.product, {instancePath:instancePath+"/product",parentData:data,parentDataProperty:"product",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate178(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate178(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate611.errors = vErrors;
return errors === 0;
}
validate611.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const landlordStatementValue = validate616;

function validate616(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate616.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "positief") || (data === "neutraal")) || (data === "negatief")) || (data === "geen"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema105.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate616.errors = vErrors;
return errors === 0;
}
validate616.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const contractFormValue = validate617;

function validate617(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate617.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "regulier") || (data === "tijdelijk")) || (data === "driepartijen")) || (data === "omklap")) || (data === "friends")) || (data === "flex"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema106.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate617.errors = vErrors;
return errors === 0;
}
validate617.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const contractDatesValue = validate618;

function validate618(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate618.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "start") || (key0 === "conversion")) || (key0 === "end"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.start !== undefined){
if(!(validate178(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
if(data.conversion !== undefined){
if(!(validate178(data.conversion, {instancePath:instancePath+"/conversion",parentData:data,parentDataProperty:"conversion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate178(data.end, {instancePath:instancePath+"/end",parentData:data,parentDataProperty:"end",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate618.errors = vErrors;
return errors === 0;
}
validate618.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const dwellingAddressValue = validate622;

function validate622(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate622.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.street === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "street"},message:"must have required property '"+"street"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.houseNumber === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "houseNumber"},message:"must have required property '"+"houseNumber"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.postcode === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "postcode"},message:"must have required property '"+"postcode"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.city === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "street") || (key0 === "houseNumber")) || (key0 === "postcode")) || (key0 === "city")) || (key0 === "bagId"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.street !== undefined){
if(!(validate132(data.street, {instancePath:instancePath+"/street",parentData:data,parentDataProperty:"street",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.houseNumber !== undefined){
if(!(validate132(data.houseNumber, {instancePath:instancePath+"/houseNumber",parentData:data,parentDataProperty:"houseNumber",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.postcode !== undefined){
if(!(validate147(data.postcode, {instancePath:instancePath+"/postcode",parentData:data,parentDataProperty:"postcode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data.city !== undefined){
if(!(validate132(data.city, {instancePath:instancePath+"/city",parentData:data,parentDataProperty:"city",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.bagId !== undefined){
let data4 = data.bagId;
if(typeof data4 === "string"){
if(!pattern33.test(data4)){
const err5 = {instancePath:instancePath+"/bagId",schemaPath:"#/properties/bagId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{16}$"},message:"must match pattern \""+"^[0-9]{16}$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/bagId",schemaPath:"#/properties/bagId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate622.errors = vErrors;
return errors === 0;
}
validate622.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const rentArrearsValue = validate627;

function validate627(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate627.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.months === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "months"},message:"must have required property '"+"months"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.amount === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "months") || (key0 === "amount"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.months !== undefined){
let data0 = data.months;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/months",schemaPath:"#/properties/months/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 600 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/months",schemaPath:"#/properties/months/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/months",schemaPath:"#/properties/months/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.amount !== undefined){
let data1 = data.amount;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate627.errors = vErrors;
return errors === 0;
}
validate627.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const nuisanceStatusValue = validate628;

function validate628(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate628.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "geen") || (data === "gemeld")) || (data === "in behandeling")) || (data === "afgesloten"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema110.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate628.errors = vErrors;
return errors === 0;
}
validate628.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const nuisanceNatureValue = validate629;

function validate629(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate629.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "geluid") || (data === "vervuiling")) || (data === "overig"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema111.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate629.errors = vErrors;
return errors === 0;
}
validate629.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const safetyInstructionValue = validate630;

function validate630(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate630.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "code") || (key0 === "note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((data0 === "bezoek-met-twee") || (data0 === "bel-eerst")) || (data0 === "niet-alleen")) || (data0 === "geen-bijzonderheden"))){
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema112.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.note !== undefined){
let data1 = data.note;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err4 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate630.errors = vErrors;
return errors === 0;
}
validate630.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const riskAssessmentValue = validate631;

function validate631(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate631.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 4000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate631.errors = vErrors;
return errors === 0;
}
validate631.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const justiceDataValue = validate632;

function validate632(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate632.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 4000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate632.errors = vErrors;
return errors === 0;
}
validate632.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const diagnosisValue = validate633;

function validate633(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate633.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 4000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate633.errors = vErrors;
return errors === 0;
}
validate633.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const medicationTreatmentValue = validate634;

function validate634(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate634.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 4000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate634.errors = vErrors;
return errors === 0;
}
validate634.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const addictionHistoryValue = validate635;

function validate635(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate635.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 4000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate635.errors = vErrors;
return errors === 0;
}
validate635.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const crisisPlanValue = validate636;

function validate636(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate636.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 4000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate636.errors = vErrors;
return errors === 0;
}
validate636.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const zrmScoresValue = validate637;

function validate637(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate637.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 13){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 13},message:"must NOT have more than 13 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern35.test(key0)){
const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z-]{3,40}$"},message:"must match pattern \""+"^[a-z-]{3,40}$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
if(!(validate296(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate637.errors = vErrors;
return errors === 0;
}
validate637.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const fieldValues = { caseRef: caseRefValue, initials: initialsValue, familyName: familyNameValue, dateOfBirth: dateOfBirthValue, ageBand: ageBandValue, bsn: bsnValue, lawfulResidence: lawfulResidenceValue, representativeType: representativeTypeValue, representativeContact: representativeContactValue, phone: phoneValue, email: emailValue, correspondenceAddress: correspondenceAddressValue, currentStayAddress: currentStayAddressValue, addressSecret: addressSecretValue, preferredLanguage: preferredLanguageValue, householdSize: householdSizeValue, householdType: householdTypeValue, outflowReadyFrom: outflowReadyFromValue, outflowProfile: outflowProfileValue, skillHousing: skillHousingValue, skillMoney: skillMoneyValue, skillSelfCare: skillSelfCareValue, daytimeActivity: daytimeActivityValue, tenancyTraining: tenancyTrainingValue, municipalityOfOrigin: municipalityOfOriginValue, preferredAreas: preferredAreasValue, excludedAreas: excludedAreasValue, dwellingRequirements: dwellingRequirementsValue, maxRent: maxRentValue, urgency: urgencyValue, originSetting: originSettingValue, housingRegistrationNo: housingRegistrationNoValue, incomeSource: incomeSourceValue, incomeTestResult: incomeTestResultValue, householdIncome: householdIncomeValue, rentPaymentArrangement: rentPaymentArrangementValue, budgetSupportType: budgetSupportTypeValue, financialContact: financialContactValue, debtStabilised: debtStabilisedValue, debtTrackPhase: debtTrackPhaseValue, debtDetails: debtDetailsValue, formerRentDebtHere: formerRentDebtHereValue, supportActive: supportActiveValue, supportProviderName: supportProviderNameValue, supportContact: supportContactValue, supportPeriod: supportPeriodValue, supportEndDate: supportEndDateValue, supportIntensityBand: supportIntensityBandValue, supportPlanGoals: supportPlanGoalsValue, nextEvaluationDate: nextEvaluationDateValue, evaluationOutcome: evaluationOutcomeValue, escalationLevel: escalationLevelValue, outOfHoursContact: outOfHoursContactValue, contactLost: contactLostValue, wmoAllocation: wmoAllocationValue, landlordStatement: landlordStatementValue, contractForm: contractFormValue, contractDates: contractDatesValue, dwellingAddress: dwellingAddressValue, rentArrears: rentArrearsValue, nuisanceStatus: nuisanceStatusValue, nuisanceNature: nuisanceNatureValue, safetyInstruction: safetyInstructionValue, riskAssessment: riskAssessmentValue, justiceData: justiceDataValue, diagnosis: diagnosisValue, medicationTreatment: medicationTreatmentValue, addictionHistory: addictionHistoryValue, crisisPlan: crisisPlanValue, zrmScores: zrmScoresValue };
