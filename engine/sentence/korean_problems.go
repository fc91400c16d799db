package sentence

import (
	"errors"
	"fmt"
	"strings"

	"costshare/engine/date"
	"costshare/engine/fault"
	"costshare/engine/locale"
	"costshare/engine/money"
	"costshare/engine/scenario"
)

// Problem says why something cannot be taken or answered.
func (k Korean) Problem(err error) string {
	var f *fault.Fault
	if !errors.As(err, &f) {
		return err.Error() + "."
	}
	return fault.Ended(k.fault(f))
}

// fault says a fault or a part of one: by its English text, with its operands in
// Korean.
func (k Korean) fault(f *fault.Fault) string {
	if f == nil {
		return ""
	}
	says, known := koreanFaults[f.Says]
	if !known {
		return f.Error()
	}
	words := make([]any, len(f.With))
	for i, with := range f.With {
		words[i] = k.operand(with)
	}
	return locale.Particles(fmt.Sprintf(says, words...))
}

func (k Korean) operand(with any) string {
	switch with := with.(type) {
	case *fault.Fault:
		return k.fault(with)
	case fault.Whole:
		return k.Problem(with.Err)
	case date.Day:
		return k.Day(with.Partial())
	case scenario.Category:
		return k.Category(with)
	case money.Amount:
		return figureOf(with)
	case error:
		return strings.TrimSuffix(k.Problem(with), ".")
	}
	return quoted(fmt.Sprint(with))
}

// quoted puts Korean quotation marks around what has others.
func quoted(text string) string {
	if n := len(text); n > 1 && text[0] == '"' && text[n-1] == '"' {
		return "“" + text[1:n-1] + "”"
	}
	return text
}

func figureOf(a money.Amount) string { return (Korean{}).Number(a.Value) }

// koreanFaults are the faults of all packages by what they say in English. It
// never changes.
var koreanFaults = map[string]string{
	// Numbers and amounts.
	"has no number":                                                "숫자가 없다",
	"has a comma in the wrong place":                               "쉼표의 자리가 맞지 않는다",
	"is not a number":                                              "숫자가 아니다",
	"has more than one point":                                      "소수점이 둘 이상이다",
	"has no digit after its point":                                 "소수점 뒤에 숫자가 없다",
	"has its units in the wrong order":                             "단위의 순서가 맞지 않는다",
	"begins with %s":                                               "맨 앞의 %s(을/를) 읽을 수 없다",
	"has %s, which is no unit of money here":                       "%s(은/는) 여기서 쓰는 금액 단위가 아니다",
	"has %d digits, more than the %d that can be read":             "숫자가 %s자리로, 읽을 수 있는 %s자리를 넘는다",
	"%s %v; did you mean %s?":                                      "%s: %s. %s(을/를) 뜻하는가?",
	"%s %v; write it like 1.5%%":                                   "%s: %s. 1.5%%처럼 쓴다",
	"an amount is missing; write it like 1.3tn, $1.2bn or 1조3000억": "금액이 없다. 1조3000억, 12억 달러처럼 쓴다",
	"%s %v; write it like 1.3tn, $1.2bn or 1조3000억":                "%s: %s. 1조3000억, 12억 달러처럼 쓴다",
	"%s has no unit; write it like %stn or %sbn":                   "%s에 단위가 없다. %s조, %s억처럼 쓴다",
	// Days.
	"a date is missing; write it like 2018-12-28":                           "날짜가 없다. 2018-12-28처럼 쓴다",
	"%q cannot be read; did you mean %s?":                                   "“%s”(을/를) 읽을 수 없다. %s(을/를) 뜻하는가?",
	"%q is not a date; write it like 2018-12-28":                            "“%s”(은/는) 날짜가 아니다. 2018-12-28처럼 쓴다",
	"%q has month %d; a year has 12":                                        "“%s”의 달이 %s월이다. 1월에서 12월까지 쓸 수 있다",
	"%q is not in the calendar; that month has %d days":                     "“%s”(은/는) 달력에 없다. 그 달은 %s일까지다",
	"%q is not a full day; write it like 2018-12-28":                        "“%s”에 연월일이 다 있지 않다. 2018-12-28처럼 쓴다",
	"%s is outside the days that these facts cover: %s to %s":               "%s(은/는) 자료가 다루는 기간(%s~%s)을 벗어난다",
	"These facts cover %s to %s; instead of %s you see %s":                  "자료는 %s부터 %s까지 다룬다. %s 대신 %s 기준으로 보여 준다",
	"there is no version %d of the facts here; these are version %d, of %s": "자료 %s판은 없다. 지금 자료는 %s판(%s)이다",
	"%s is no version of the facts; write a number from 1 to %d":            "%s(은/는) 자료의 판 번호가 아니다. 1에서 %s까지의 숫자를 쓴다",
	// The address.
	"In the address, %s cannot be used: %v The default is shown instead": "주소의 %s 값을 쓸 수 없다. %s 대신 기본값을 보여 준다",
	"%s is no %v; write %v%v": "%s(은/는) 쓸 수 있는 %s 값이 아니다. %s 중에서 쓴다%s",
	"language":                "언어",
	"theme":                   "화면 색",
	"%s":                      "%s",
	"%v or %s":                "%s, %s",
	" (did you mean %s?)":     "(%s(을/를) 뜻하는가?)",
	"%s is no currency here; write krw or usd":                            "%s(은/는) 여기서 쓰는 통화가 아니다. krw나 usd를 쓴다",
	"%s does not say whether to show what came after; write 1 or 0":       "%s(으로/로)는 이후 경과를 보일지 알 수 없다. 1이나 0을 쓴다",
	"%d scenarios are too many to compare; keep at most %d":               "시나리오 %s개는 한 번에 비교하기에 많다. %s개까지 담을 수 있다",
	"%s is no term of a scenario; write it like Offer~pay:1.3tn~rule:1.5": "%s(은/는) 시나리오의 조건이 아니다. 제안~pay:1.3tn~rule:1.5처럼 쓴다",
	"mode": "화면",
	// Guesses.
	"%d stands twice among the guesses; write it once":               "%s년이 예상에 두 번 있다. 한 번만 쓴다",
	"the guesses are missing; write them like 1991:150bn,2018:1tn":   "예상이 없다. 1991:1500억,2018:1조처럼 쓴다",
	"%d years are guessed; write at most %d":                         "예상한 해가 %s개다. %s개까지 쓴다",
	"%d has no amount; write it like %d:500bn":                       "%s년에 금액이 없다. %s:5000억처럼 쓴다",
	"the year %d is outside %d to %d":                                "%s년은 %s년부터 %s년까지의 범위를 벗어난다",
	"%s is in dollars, and guesses are in won; write one like 500bn": "%s(은/는) 달러 금액이다. 예상은 5000억처럼 원으로 쓴다",
	"%s is outside 0 to %s":                                          "%s(은/는) 0에서 %s원까지의 범위를 벗어난다",
	"%s is less than a million won; write it like 150bn or 1.3tn":    "%s(은/는) 100만 원보다 적다. 1500억, 1조3000억처럼 쓴다",
	// The payment.
	"%s is no amount; did you mean %s?":                                                                                  "%s(은/는) 금액이 아니다. %s(을/를) 뜻하는가?",
	"%s %v; write it like 2x or 1.5x":                                                                                    "%s: %s. 2배, 1.5배처럼 쓴다",
	"%s %v; write it like 2 or 1.5":                                                                                      "%s: %s. 2나 1.5처럼 쓴다",
	"a payment of %s won is outside 0 to %s":                                                                             "분담금 %s원은 0에서 %s원까지의 범위를 벗어난다",
	"a payment and the year %d are both asked for; ask for one of them":                                                  "금액과 %s년을 함께 물을 수 없다. 하나만 고른다",
	"what was paid in %d was not known on %s; known are %d to %d":                                                        "%s년 분담금은 %s까지 알려지지 않았다. 알려진 것은 %s년부터 %s년까지다",
	"what was agreed for %d was known in dollars, and no exchange rate was known yet":                                    "%s년 분담금은 달러로 정해졌고, 이날까지 알려진 환율이 없다",
	"no payment from 0 to %s won adds up to %s won over %d years":                                                        "0에서 %s원까지의 어떤 금액도 합계가 %s원이 되지 않는다(%s년간)",
	"the figure %s has no value on this day, so no payment can be found for one":                                         "이날 %s 수치가 없어 그에 맞는 분담금을 구할 수 없다",
	"while US spending stays as it was no payment is a share of %s%%; ask for less than 100%%, or for share_total_stays": "미국 지출이 그대로일 때 비율 %s%%가 되는 분담금은 없다. 100%% 미만을 쓰거나 share_total_stays를 고른다",
	"%s does not say which figure has which value; write it like share:50 or total:7tn":                                  "%s만으로는 어느 수치를 얼마로 할지 알 수 없다. share:50, total:7tn처럼 쓴다",
	"%s is no figure that can be asked for%s":                                                                            "%s(은/는) 고를 수 있는 수치가 아니다%s",
	"%s has no value; write it like share:50 or total:7tn":                                                               "%s에 값이 없다. share:50, total:7tn처럼 쓴다",
	"; write one like share, total or per_soldier":                                                                       ". share, total, per_soldier 같은 이름을 쓴다",
	"%s is in dollars; this figure is in won":                                                                            "%s(은/는) 달러 금액이다. 이 수치는 원으로 쓴다",
	// Its parts.
	"%s: %v": "%s: %s",
	"operational support has no amount that %s could change; write an amount like 200bn":                          "작전지원에는 %s만큼 바꿀 금액이 없다. 2000억처럼 금액을 쓴다",
	"%s: %s is asked of the whole payment; write an amount like 500bn, a change like +20%% or a multiple like 2x": "%s: %s(은/는) 분담금 전체에 쓰는 말이다. 5000억 같은 금액, +20%% 같은 증감률, 2배 같은 배수를 쓴다",
	"the parts are missing; write them like labour:+20%%,operational:200bn":                                       "항목이 없다. labour:+20%%,operational:200bn처럼 쓴다",
	"%s has no amount; write it like %s:500bn":                                                                    "%s에 금액이 없다. %s:500bn처럼 쓴다",
	"%s stands twice among the parts; write it once":                                                              "%s(이/가) 항목에 두 번 있다. 한 번만 쓴다",
	"%s is no part of a payment; write %s or %s%s":                                                                "%s(은/는) 분담금의 항목이 아니다. %s, %s 중에서 쓴다%s",
	"no split of a payment into its parts was known on %s; ask for the whole with pay":                            "%s까지 알려진 항목별 배분이 없다. pay로 전체 금액을 쓴다",
	"operational support was not spoken of on %s, so the payment has no such part":                                "%s까지는 작전지원 항목이 거론되지 않아 분담금에 그 항목이 없다",
	"the split of %d, the newest known on %s, has no part %s; it has %s":                                          "%s년 배분(%s까지 알려진 가장 최근 배분)에는 %s 항목이 없다. 있는 항목은 %s",
	"%s by %s would be less than nothing; write an amount or a change down to -100%%":                             "%s에 %s(을/를) 적용하면 0보다 작아진다. 금액을 쓰거나 -100%%까지의 증감률을 쓴다",
	"%s by %s would be more than %s won":                                                                          "%s에 %s(을/를) 적용하면 %s원을 넘는다",
	// Terms.
	"an agreement of %d years is outside 1 to %d":                 "협정 기간 %s년은 1년에서 %s년까지의 범위를 벗어난다",
	"%s is no length of an agreement; write whole years, 1 to %d": "%s(은/는) 협정 기간이 아니다. 1에서 %s까지의 햇수를 쓴다",
	"%s is not a year; write it like 2018":                        "%s(은/는) 연도가 아니다. 2018처럼 쓴다",
	"%s is no growth rule; write course, flat, cpi, cpi:4, budget, a yearly rate like 1.5 or one for each year like 2,3,1.5%s": "%s(은/는) 증가율 기준이 아니다. course, flat, cpi, cpi:4, budget, 1.5 같은 연간 증가율이나 2,3,1.5 같은 해마다의 증가율을 쓴다%s",
	"a growth of %s%% a year is outside -100%% to 100%%":                                                                       "연간 증가율 %s%%는 -100%%에서 100%%까지의 범위를 벗어난다",
	"%s has no cap; write cpi:4 for at most 4%%, or cpi for no cap":                                                            "%s에 상한선이 없다. 상한선이 4%%면 cpi:4, 없으면 cpi로 쓴다",
	"%s has a cap that cannot be read; write it like cpi:4":                                                                    "%s의 상한선을 읽을 수 없다. cpi:4처럼 쓴다",
	"a cap of %s%% a year is outside 0%% to 100%%":                                                                             "상한선 %s%%는 0%%에서 100%%까지의 범위를 벗어난다",
	"%s could be one rate or two; write %s.%s, or %s,%s,%s for a rate each year":                                               "%s(은/는) 증가율 하나로도 둘로도 읽힌다. %s.%s처럼 쓰거나 해마다의 증가율을 %s,%s,%s처럼 쓴다",
	"%s%% has more than %d decimals, too many for one of several rates":                                                        "%s%%의 소수 자릿수가 %s자리를 넘는다",
	"%s has %d rates; an agreement of %d years grows %d times":                                                                 "%s에는 증가율이 %s개 있다. %s년 협정에서는 %s번 늘어난다",
	"no rate for the growth rule %s was known on %s; give one of your own as assume, like 2.4":                                 "증가율 기준 %s에 쓸 수치가 %s까지 알려지지 않았다. assume에 2.4처럼 직접 쓴다",
	"an assumed rate is missing; write it like 2.4":                                                                            "가정할 증가율이 없다. 2.4처럼 쓴다",
	"as an assumption %v": "가정: %s",
	// What it is divided by.
	"a number of soldiers is missing; write official, counted or a number like 28000":                                           "병력 수가 없다. official, counted 또는 28000 같은 숫자를 쓴다",
	"%s is no number of soldiers to divide by; write official, counted, a number like 28000 or a claim like claim-2018-06-12%s": "%s(은/는) 병력 수가 아니다. official, counted, 28000 같은 숫자나 claim-2018-06-12 같은 발언을 쓴다%s",
	"%s %v; write it like 28000":                              "%s: %s. 28000처럼 쓴다",
	"%s is no whole number of soldiers; write it like 28000":  "%s(은/는) 사람 수가 아니다. 28000처럼 쓴다",
	"%s soldiers are outside 1,000 to 1,000,000":              "병력 %s명은 1000명에서 100만 명까지의 범위를 벗어난다",
	"%s is no number of soldiers said in public by %s%s":      "%s(은/는) %s까지 공개 발언에 나온 병력 수가 아니다%s",
	"; these tables know none by that day":                    ". 그날까지의 자료에는 없다",
	"; known are %s":                                          ". 알려진 것은 %s",
	"a definition is missing; write one like npsc-2016":       "계산 방식이 없다. npsc-2016처럼 쓴다",
	"%s is no name of a definition; write one like npsc-2016": "%s(은/는) 계산 방식의 이름이 아니다. npsc-2016처럼 쓴다",
	"%s is no definition of the whole cost known on %s%s":     "%s(은/는) %s까지 알려진 비용 계산 방식이 아니다%s",
	"; those that fit are %s":                                 ". 쓸 수 있는 것은 %s",
	// Exchange rates and prices.
	"%s %v; write it like 1125.28":               "%s: %s. 1125.28처럼 쓴다",
	"%s won per dollar is outside 100 to 10,000": "달러당 %s원은 100원에서 1만 원까지의 범위를 벗어난다",
	"%s is no exchange rate; write a number like 1125.28, a year like 2017 or a source like KH20181001":  "%s(은/는) 환율이 아니다. 1125.28 같은 숫자, 2017 같은 연도나 KH20181001 같은 출처를 쓴다",
	"no exchange rate is known before 1 January 1992, so an amount in dollars cannot be turned into won": "1992년 1월 1일 전에는 알려진 환율이 없어 달러 금액을 원으로 바꿀 수 없다",
	"the average exchange rate of %d was not known on %s%s":                                              "%s년 평균 환율은 %s까지 알려지지 않았다%s",
	"; the latest known is that of %d":                                                                   ". 알려진 가장 최근 것은 %s년 환율이다",
	"%s is neither an exchange rate nor a source that had printed a dollar value by %s%s":                "%s(은/는) 환율도, %s까지 달러 금액을 보도한 출처도 아니다%s",
	"a year of prices is missing; write it like 2015":                                                    "물가 기준 연도가 없다. 2015처럼 쓴다",
	"%s is no year of prices; write it like 2015":                                                        "%s(은/는) 물가 기준 연도가 아니다. 2015처럼 쓴다",
}
