package widget

import (
	"costshare/engine/scenario"
	"costshare/engine/scene"
)

const assumedID scene.ID = "assumed"

// ruleChoice is how the reader's years grow: as today's course, not at all, by
// each rule of an agreement known on the day, and as the reader's own where that
// is none of them.
func (m Model) ruleChoice() scene.Node {
	var options []option
	for _, o := range scenario.RuleChoices(m.answer.View) {
		options = append(options, option{o.Rule.String(), m.say.RuleChoice(o)})
	}
	rule := m.state.Question.Rule
	value := rule.String()
	return choice(keyID("rule"), m.say.Words().Growth, value, with(options, value, m.say.RuleName(rule)))
}

// assumed names the rates that stand for years not known on the day, with the
// sources of the years that a mean is made of; empty where none stands.
func (m Model) assumed() []scene.Node {
	list := scene.Node{ID: assumedID + "-list", Role: scene.List}
	for _, s := range m.answer.Assumptions() {
		runs := scene.Text(m.say.Assumed(s))
		if s.Mean != nil {
			runs = append(runs, m.cited(s.Mean.Sources())...)
		}
		list.Kids = append(list.Kids, scene.Node{ID: assumedID + "-" + scene.ID(s.Rate.Term.Name), Role: scene.Item, Runs: runs})
	}
	if len(list.Kids) == 0 {
		return nil
	}
	w := m.say.Words()
	own := ""
	if a := m.state.Question.Assume; a.Given {
		own = m.say.Percent(a.Percent)
	}
	return []scene.Node{details(assumedID, w.Assumed, list, m.own("assume", w.OwnAssumed, own, w.OwnAssumedHint))}
}
