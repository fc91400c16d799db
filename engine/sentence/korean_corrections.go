package sentence

import (
	"strconv"

	"costshare/engine/locale"
	"costshare/engine/scenario"
)

// Moved says which fact was corrected, when, and why.
func (k Korean) Moved(m scenario.Moved) string {
	day, name := k.Day(m.Day().Partial())+" 정정: ", k.rowName(m)
	why := "(" + reasons(m) + ")."
	if now, then, ok := m.Amounts(); ok {
		return day + locale.Object.After(name) + " " + k.exact(then) + "에서 " + locale.By.After(k.exact(now)) + " 고쳤다" + why
	}
	switch {
	case m.Added():
		return day + locale.Object.After(name) + " 더했다" + why
	case m.Removed():
		return day + locale.Object.After(name) + " 뺐다" + why
	}
	return day + name + "의 " + k.column(m.Field()) + " 값을 " + k.cell(m.Old()) + "에서 " + locale.By.After(k.cell(m.New())) + " 고쳤다" + why
}

// rowName says a row by what it is in the arithmetic, else by its name.
func (k Korean) rowName(m scenario.Moved) string {
	switch {
	case m.Now != nil:
		return k.Term(m.Now.Term)
	case m.Then != nil:
		return k.Term(m.Then.Term)
	}
	return "자료의 행 " + m.Row()
}

// column names a column of the tables; one that readers never meet keeps its name.
func (k Korean) column(field string) string {
	switch field {
	case "amount", "value":
		return "금액"
	case "known_from":
		return "알려진 날"
	case "rule":
		return "산출 방식"
	case "status":
		return "구분"
	case "source":
		return "출처"
	case "date":
		return "날짜"
	case "text":
		return "문장"
	}
	return field
}

func (k Korean) cell(text string) string {
	if text == "" {
		return "빈칸"
	}
	return "‘" + text + "’"
}

// Corrected says what a figure was, "" where it is what it was.
func (k Korean) Corrected(c *scenario.Comparison, id scenario.ID) string {
	was, is := c.Figure(id)
	if !is {
		return ""
	}
	day := k.Day(was.Day.Partial()) + " 정정, 정정 전 "
	if was.Was.Value == nil {
		return day + k.reason(was.Was.Reason)
	}
	text := k.big(was.Was)
	if now := c.Now.Figure(id); now.Value != nil && k.big(now) == text {
		text = k.exact(was.Was.Value)
	}
	return day + text
}

// Then is the result sentence by the earlier tables, "" where it is the same.
func (k Korean) Then(c *scenario.Comparison) string {
	if !c.Differs() {
		return ""
	}
	by := k.Day(c.Of.Partial()) + "자 자료(" + strconv.Itoa(c.Version) + "판) 기준: "
	if c.Then == nil {
		return by + k.Problem(c.Problem)
	}
	lead := Text(k.Lead(c.Then))
	if lead == Text(k.Lead(c.Now)) {
		return ""
	}
	return by + lead
}
