package sentence

import (
	"strings"
	"testing"

	"costshare/engine/locale"

	"github.com/shopspring/decimal"
)

func plain(parts []Part) string {
	var b strings.Builder
	for _, p := range parts {
		b.WriteString(p.Text)
	}
	return b.String()
}

// The sentences that the Korean house style writes out for the payment of 2019,
// seen from 28 December 2018.
func TestKoreanLead(t *testing.T) {
	a := archive(t)
	for pay, want := range map[string]string{
		"1.3tn":   "2019년 분담금이 1조3000억 원이 되면 2018년(9602억 원)보다 3398억 원(35.4%) 늘어난다.",
		"800bn":   "2019년 분담금이 8000억 원이 되면 2018년(9602억 원)보다 1602억 원(16.7%) 줄어든다.",
		"960.2bn": "2019년 분담금이 9602억 원이 되면 2018년과 같다.",
		"960.3bn": "2019년 분담금이 9603억 원이 되면 2018년(9602억 원)보다 1억 원(0.1% 미만) 늘어난다.",
		"0":       "2019년 분담금이 0원이 되면 2018년보다 9602억 원(100%) 줄어든다.",
		"5.66tn":  "2019년 분담금이 5조6600억 원이 되면 2018년(9602억 원)의 5.9배가 된다.",
	} {
		if got := plain(Korean{}.Lead(answer(t, a, "2018-12-28", pay, 0))); got != want {
			t.Errorf("%s:\n%s\nwant\n%s", pay, got, want)
		}
	}
}

// The amounts of the house style's rules for figures.
func TestKoreanAmounts(t *testing.T) {
	var k locale.Korean
	for won, want := range map[int64]string{
		1_300_000_000_000: "1조3000억 원", 1_038_900_000_000: "1조389억 원", 2_000_000_000_000: "2조 원", 0: "0원",
		33_690_000: "3369만 원", 18_614: "1만8614원", 960_200_000_000: "9602억 원", 65_864_200_000_000: "65조8642억 원",
	} {
		if got := k.Won(decimal.NewFromInt(won)); got != want {
			t.Errorf("%d won is %q, want %q", won, got, want)
		}
	}
	if got := k.Dollars(decimal.NewFromInt(1_200_000_000)); got != "12억 달러" {
		t.Error(got)
	}
	if got := k.Dollars(decimal.NewFromInt(853_300_000)); got != "8억5330만 달러" {
		t.Error(got)
	}
	if got := k.People(decimal.NewFromInt(28_500)); got != "2만8500명" {
		t.Error(got)
	}
	if got := k.People(decimal.NewFromInt(40_000)); got != "4만 명" {
		t.Error(got)
	}
}

// The house style's own test of particles, and every last digit as it is read.
func TestParticles(t *testing.T) {
	for _, c := range []struct {
		p     locale.Particle
		texts string
	}{
		{locale.Subject, "9602억 원이 12억 달러가 10차가 8.3이 8.3%가 협정(SMA)이 9602억 원(2018년)이"},
		{locale.Object, "1조 원을 CDIP를 소비자물가지수(CPI)를"},
		{locale.By, "35.4%로 12월로 3으로 6으로 10으로 1로 2로 4로 5로 7로 8로 9로"},
		{locale.Is, "5.9배다"},
		{locale.And, "2018년과 4만 명과 SMA와"},
		{locale.Topic, "28일은 SMA는 SCM은 KIDA는 SOFA는 CNN은 YTN은 USFK는 GDP는 1은 2는 3은 4는 5는 6은 7은 8은 9는 0은"},
	} {
		for _, want := range particled(c.texts) {
			bare := want
			for _, form := range []string{"으로", "이다", "은", "는", "이", "가", "을", "를", "과", "와", "로", "다"} {
				if rest, ok := strings.CutSuffix(want, form); ok {
					bare = rest
					break
				}
			}
			if got := c.p.After(bare); got != want {
				t.Errorf("%s is written %s, want %s", bare, got, want)
			}
		}
	}
}

// particled parts examples at the spaces behind particles: 9602억 원이 is one.
func particled(texts string) []string {
	var out []string
	for _, word := range strings.Fields(texts) {
		if n := len(out); n > 0 && (strings.HasSuffix(out[n-1], "억") || strings.HasSuffix(out[n-1], "조") || strings.HasSuffix(out[n-1], "만")) {
			out[n-1] += " " + word
			continue
		}
		out = append(out, word)
	}
	return out
}

// What happened is in the past, what is asked in the present: no form of speech
// of its own, no polite ending, no word for one's own country.
func TestKoreanKeepsItsTone(t *testing.T) {
	a := archive(t)
	for _, day := range []string{"1998-07-01", "2018-12-28", "2026-01-31"} {
		for _, pay := range []string{"", "0", "1.3tn", "2x"} {
			ans := answer(t, a, day, pay, 0)
			rest, _ := Korean{}.Rest(ans)
			said := plain(Korean{}.Lead(ans)) + " " + rest
			for _, bad := range []string{"습니다", "!", "우리나라", "  ", "(은/는)", "(이/가)", "(을/를)", "작년", "내년", "올해"} {
				if strings.Contains(said, bad) {
					t.Errorf("%s, %s: %q holds %q", day, pay, said, bad)
				}
			}
			if !strings.HasSuffix(strings.TrimSpace(plain(Korean{}.Lead(ans))), ".") {
				t.Errorf("%s, %s: %q has no end", day, pay, said)
			}
		}
	}
}
