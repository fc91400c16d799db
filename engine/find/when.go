package find

import (
	"slices"
	"strings"

	"costshare/engine/date"

	"github.com/agnivade/levenshtein"
)

// dateIn reads a date as people type it: 2018-12-28, 2018.12, 2019.3, dec 2018,
// 28 December 2018, December 28, 2018, 2018년 12월 28일, 1989.
func dateIn(text string) (date.Partial, bool) {
	var numbers []string
	month := 0
	for _, t := range tokens(dateMarks(text)) {
		if n := monthNamed(t.letters); n > 0 && month == 0 {
			month = n
		} else if strings.Trim(t.letters, "0123456789") == "" {
			numbers = append(numbers, t.letters)
		} else {
			return date.Partial{}, false
		}
	}
	if month > 0 {
		numbers = withMonth(numbers, month)
	}
	if len(numbers) == 0 || len(numbers[0]) != 4 {
		return date.Partial{}, false
	}
	for i, n := range numbers[1:] {
		numbers[i+1] = strings.Repeat("0", max(2-len(n), 0)) + n
	}
	p, err := date.ParsePartial(strings.Join(numbers, "-"))
	return p, err == nil
}

// dateMarks parts what stands between the numbers of a date.
func dateMarks(text string) string {
	return strings.NewReplacer(".", " ", ",", " ", "/", " ", "-", " ", "년", " ", "월", " ", "일", " ").Replace(text)
}

// withMonth puts the numbers beside a month's name in order: the year has four
// digits, a day one or two.
func withMonth(numbers []string, month int) []string {
	year := slices.IndexFunc(numbers, func(n string) bool { return len(n) == 4 })
	if year < 0 || len(numbers) > 2 {
		return nil
	}
	return append([]string{numbers[year], string(rune('0'+month/10)) + string(rune('0'+month%10))}, slices.Delete(slices.Clone(numbers), year, year+1)...)
}

// monthNamed gives the number of a month by its name, the beginning of one, or
// one with a letter wrong; 0 for none.
func monthNamed(letters string) int {
	if len(letters) < 3 {
		return 0
	}
	for i, name := range [...]string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"} {
		if strings.HasPrefix(name, letters) || len(letters) > 5 && levenshtein.ComputeDistance(letters, name) == 1 {
			return i + 1
		}
	}
	return 0
}

// span is a date as days, both included.
type span struct{ first, last int32 }

func spanOf(p date.Partial) span { return span{int32(p.First().Number()), int32(p.Last().Number())} }

// near says how near a date is to the one that is looked for.
func (asked span) near(s span) (nearness, bool) {
	switch {
	case s.first >= asked.first && s.last <= asked.last:
		return nearness{}, true
	case s.first <= asked.first && s.last >= asked.last:
		return nearness{apart: held}, true
	}
	return nearness{}, false
}
