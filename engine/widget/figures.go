package widget

import (
	"maps"
	"slices"

	"costshare/engine/dataset"
	"costshare/engine/scenario"
	"costshare/engine/scene"
	"costshare/engine/sentence"
)

const absent = dataset.Absent

// opening are the figures that stand open on the page, more those one press away.
func opening() []scenario.ID {
	return []scenario.ID{scenario.IncreasePercent, scenario.TotalFigure, scenario.Share, scenario.PerSoldier}
}

func more() []scenario.ID {
	return []scenario.ID{scenario.PaymentUSD, scenario.Increase, scenario.Multiple, scenario.ExtraTotal,
		scenario.ShareBase, scenario.ShareTotalStays, scenario.PerResident, scenario.PercentOfDefenceBudget, scenario.PercentOfGDP, scenario.Real}
}

func figureID(id scenario.ID) scene.ID { return scene.ID("figure-" + string(id)) }

// figures are numbers with what each means; each opens how it was worked out.
func (m Model) figures(id scene.ID, which []scenario.ID) scene.Node {
	n := scene.Node{ID: id, Role: scene.Figures, Kids: make([]scene.Node, len(which))}
	for i, f := range which {
		n.Kids[i] = m.figure(f)
	}
	return n
}

func (m Model) figure(id scenario.ID) scene.Node {
	f := m.say.InShort(m.answer, id)
	name := figureID(id)
	meaning := f.Meaning
	if s := m.answer.Figure(id).Status(); s >= dataset.Derived && s != dataset.Absent {
		meaning += m.say.Aside(m.say.Status(s))
	}
	meaning = m.corrected(meaning, id)
	if f.Big == "" {
		f.Big = "–"
	}
	summary := scene.Node{ID: name + "-summary", Role: scene.Summary, Kids: []scene.Node{
		{ID: name + "-value", Role: scene.Value, Runs: scene.Text(f.Big)},
		{ID: name + "-meaning", Role: scene.Paragraph, Runs: scene.Text(meaning)},
	}}
	details := scene.Node{ID: name + "-how", Role: scene.Details, Kids: []scene.Node{summary, {ID: name + "-steps", Role: scene.List, Kids: m.steps[id]}}}
	return scene.Node{ID: name, Role: scene.Figure, Kids: []scene.Node{details}}
}

// allSteps says how each figure is worked out; those that are not wanted now
// keep what they said.
func (m Model) allSteps(wanted func(scene.ID) bool) Model {
	all := slices.DeleteFunc(append(opening(), more()...), func(id scenario.ID) bool { return !wanted(figureID(id) + "-how") })
	if len(all) == 0 {
		return m
	}
	steps, said := make(map[scenario.ID][]scene.Node, len(m.steps)), make(map[scenario.Term]saidStep, len(m.said))
	maps.Copy(steps, m.steps)
	maps.Copy(said, m.said)
	for _, id := range all {
		steps[id] = m.stepsOf(id, said)
	}
	m.steps, m.said = steps, said
	return m
}

// saidStep is a value's line, kept for as long as the value stays what it is:
// from step to step of the slider most do.
type saidStep struct {
	value *scenario.Value
	runs  []scene.Run
}

func (m Model) stepsOf(id scenario.ID, said map[scenario.Term]saidStep) []scene.Node {
	v := m.answer.Figure(id).Value
	if v == nil {
		return nil
	}
	var items []scene.Node
	for i, step := range v.Steps() {
		line, ok := said[step.Term]
		if !ok || !line.value.Same(step) {
			line = saidStep{step, m.stepRuns(m.say.Step(step))}
			said[step.Term] = line
		}
		items = append(items, scene.Node{ID: figureID(id) + scene.ID("-step-"+itoa(i)), Role: scene.Item, Runs: line.runs})
	}
	return items
}

// stepRuns writes a step: what it gives, from what, the numbers, the result,
// how firmly it stands and who says so.
func (m Model) stepRuns(s sentence.Step) []scene.Run {
	const equals = " = "
	given, numbers := equals, []scene.Run(nil)
	firmly := m.say.Status(s.Status)
	switch {
	case s.Numbers != "":
		numbers = []scene.Run{{Text: s.Numbers, Style: scene.Soft}, {Text: equals}}
		given = equals + s.Formula + equals
	case s.Formula != firmly:
		firmly += ", " + s.Formula
	}
	if s.Note != "" {
		firmly += ", " + s.Note
	}
	runs := append([]scene.Run{{Text: capital(s.Name), Bold: true}, {Text: given}}, numbers...)
	runs = append(runs, scene.Run{Text: s.Result, Bold: true}, scene.Run{Text: m.say.Aside(firmly), Style: scene.Soft})
	return append(runs, m.cited(s.Sources)...)
}
