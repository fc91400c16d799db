package sentence

import (
	"strconv"
	"strings"

	"costshare/engine/date"
	"costshare/engine/locale"
	"costshare/engine/scenario"

	"github.com/shopspring/decimal"
)

// GuessAsk asks for guesses.
func (k Korean) GuessAsk(years int) string {
	return "한국은 이 " + strconv.Itoa(years) + "개 연도에 주한미군 방위비 분담금으로 얼마를 냈을까? 연도마다 금액을 정한 뒤 실제 분담금과 비교한다."
}

// GuessNames name what sets a guess.
func (k Korean) GuessNames(year int) (slider, field string) {
	return inYear(year) + " 예상 금액", inYear(year) + " 예상 금액 직접 입력"
}

// TooFewToGuess says why the calculator opens at once.
func (k Korean) TooFewToGuess(on date.Day) string {
	return k.Day(on.Partial()) + "까지 알려진 분담금이 적어 예상할 수 없으므로 계산기를 보여 준다."
}

// NotAsked names the years that are asked for.
func (k Korean) NotAsked(year int, asked []*scenario.Value) string {
	var years []string
	for _, v := range asked {
		years = append(years, strconv.Itoa(v.Term.Year))
	}
	return locale.Topic.After(inYear(year)) + " 이날 예상하는 해가 아니다. 예상하는 해는 " + strings.Join(years, "·") + "년이다."
}

// OutsideGuess names both ends of the sliders.
func (k Korean) OutsideGuess(won, end decimal.Decimal) string {
	return "예상 금액 " + locale.Topic.After(k.Won(won)) + " 0원에서 " + k.Won(end) + "까지의 범위를 벗어난다."
}

// GuessLine says how far a guess is off.
func (k Korean) GuessLine(g scenario.Guessed) string {
	paid := "실제 분담금 " + k.Won(g.Paid.Amount)
	if !g.Given {
		return paid + ", 예상하지 않았다."
	}
	text := "예상 " + k.Won(g.Guess) + ", " + paid + ". 예상이 실제"
	off := "보다 " + k.about(g.Difference().Abs()) + "(" + k.Percent(g.Percent().Abs()) + ")"
	switch d := g.Difference(); {
	case d.IsZero():
		return text + "와 같다."
	case d.IsNegative():
		return text + off + " 적다."
	}
	return text + off + " 많다."
}

// FarOff says the mean difference.
func (k Korean) FarOff(given []scenario.Guessed) []Part {
	if len(given) == 0 {
		return []Part{{"예상한 해가 없다. 실제 분담금은 다음과 같다.", Plain}}
	}
	text := "예상 " + strconv.Itoa(len(given)) + "개는 실제 분담금"
	if len(given) == 1 {
		text = inYear(given[0].Year()) + " 예상은 실제 분담금"
	}
	off := scenario.MeanOff(given)
	if off.IsZero() {
		return []Part{{text + "과 ", Plain}, {"같다", Strong}, {".", Plain}}
	}
	if len(given) > 1 {
		text += "과 평균 "
	} else {
		text += "과 "
	}
	return []Part{{text, Plain}, {k.Percent(off), Strong}, {" 차이가 난다.", Plain}}
}

// FarOffHow says the arithmetic of the mean.
func (k Korean) FarOffHow(given []scenario.Guessed) string {
	switch len(given) {
	case 0:
		return ""
	case 1:
		return "예상과 실제 분담금의 차이를 실제 분담금 대비 비율로 나타낸 값이다."
	}
	var percents []string
	for _, g := range given {
		percents = append(percents, k.Percent(g.Percent().Abs()))
	}
	mean := k.Percent(scenario.MeanOff(given))
	return "예상과 실제 분담금의 차이를 실제 분담금 대비 비율로 나타내면 " + locale.Is.After(strings.Join(percents, ", ")) + ". 이를 더해 " +
		locale.By.After(strconv.Itoa(len(given))) + " 나누면 " + locale.Is.After(mean) + ". 반올림은 마지막에 한다."
}
