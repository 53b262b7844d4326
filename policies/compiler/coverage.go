package main

import (
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
)

// coverage counts lines of the sources that are not tests themselves.
type coverage struct {
	Percent      float64                 `json:"percent"`
	CoveredLines int                     `json:"coveredLines"`
	MissedLines  int                     `json:"missedLines"`
	Files        map[string]fileCoverage `json:"files"`
}

type fileCoverage struct {
	Percent      float64    `json:"percent"`
	CoveredLines int        `json:"coveredLines"`
	MissedLines  int        `json:"missedLines"`
	Missed       []position `json:"missed"`
}

type position struct {
	Row    int `json:"row"`
	Col    int `json:"col"`
	EndRow int `json:"endRow"`
	EndCol int `json:"endCol"`
}

func noCoverage() coverage { return coverage{Files: map[string]fileCoverage{}} }

func measure(covered *cover.Cover, modules map[string]*ast.Module) coverage {
	total := noCoverage()
	for path, file := range covered.Report(modules).Files {
		if isTest(path) || modules[path] == nil {
			continue
		}
		entry := fileCoverage{CoveredLines: file.CoveredLines, MissedLines: file.NotCoveredLines, Missed: []position{}}
		entry.Percent = percent(entry.CoveredLines, entry.MissedLines)
		for _, missed := range file.NotCovered {
			entry.Missed = append(entry.Missed, position{missed.Start.Row, missed.Start.Col, missed.End.Row, missed.End.Col})
		}
		total.Files[path] = entry
		total.CoveredLines += entry.CoveredLines
		total.MissedLines += entry.MissedLines
	}
	total.Percent = percent(total.CoveredLines, total.MissedLines)
	return total
}

// percent is 100 where there is nothing to cover.
func percent(covered, missed int) float64 {
	if covered+missed == 0 {
		return 100
	}
	return 100 * float64(covered) / float64(covered+missed)
}
