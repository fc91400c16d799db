package locale

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Particle is a Korean particle in the two forms that it has. Which one stands
// after a word depends on the last sound with which the word is read.
type Particle struct{ closed, open string }

// The particles of the sentences: after a consonant, and after a vowel.
var (
	Topic   = Particle{"은", "는"}
	Subject = Particle{"이", "가"}
	Object  = Particle{"을", "를"}
	And     = Particle{"과", "와"}
	By      = Particle{"으로", "로"}
	Is      = Particle{"이다", "다"}
	Was     = Particle{"이었다", "였다"}
	IfIs    = Particle{"이면", "면"}
)

// After writes the particle behind a text. By has one more rule: ㄹ counts as a
// vowel there (12월로).
func (p Particle) After(text string) string {
	switch lastSound(text) {
	case vowel:
		return text + p.open
	case rieul:
		if p == By {
			return text + p.open
		}
	}
	return text + p.closed
}

// Particles puts the right form in place of each pair in brackets, as in
// “SMA”(은/는): texts that hold a reader's own words cannot know it before.
func Particles(text string) string {
	for _, p := range []Particle{Topic, Subject, Object, And, By, Is, Was} {
		pair := "(" + p.closed + "/" + p.open + ")"
		for {
			before, after, found := strings.Cut(text, pair)
			if !found {
				break
			}
			text = p.After(before) + after
		}
	}
	return text
}

type sound uint8

const (
	vowel sound = iota
	rieul
	consonant
)

// lastSound is the sound with which a text ends. What stands in brackets at its
// end is not read, nor are quotation marks: 협정(SMA)이, “2배”로.
func lastSound(text string) sound {
	text = strings.TrimRightFunc(text, silent)
	if strings.HasSuffix(text, ")") {
		if before := strings.TrimRightFunc(text[:max(strings.LastIndex(text, "("), 0)], silent); before != "" {
			return lastSound(before)
		}
		text = strings.TrimRight(text, ")")
	}
	last, _ := utf8.DecodeLastRuneInString(text)
	switch {
	case last >= '가' && last <= '힣':
		return hangulSound(last)
	case last >= '0' && last <= '9':
		return digitSound(last)
	case last == '₩': // 원
		return consonant
	case last <= unicode.MaxASCII && unicode.IsLetter(last):
		return latinSound(text)
	}
	return vowel // %: 퍼센트, $: 달러, +: 플러스
}

func silent(r rune) bool { return strings.ContainsRune(" ”’\"'」』…", r) }

// hangulSound reads the final of a syllable: Unicode orders syllables so that 28
// in a row share all but that.
func hangulSound(r rune) sound {
	switch (r - '가') % 28 {
	case 0:
		return vowel
	case 8:
		return rieul
	}
	return consonant
}

// digitSound reads the last digit: 영 일 이 삼 사 오 육 칠 팔 구, and a zero at
// the end of a larger number as 십, 백, 천 or 만, all of which end alike.
func digitSound(r rune) sound {
	switch r {
	case '1', '7', '8':
		return rieul
	case '0', '3', '6':
		return consonant
	}
	return vowel
}

// latinSound reads a word in Latin letters: capitals letter by letter (SCM is
// 에스시엠), a name as it is usually written in Hangul.
func latinSound(text string) sound {
	start := strings.LastIndexFunc(text, func(r rune) bool { return r > unicode.MaxASCII || !unicode.IsLetter(r) }) + 1
	word := text[start:]
	if word != strings.ToUpper(word) {
		return spokenSound(strings.ToLower(word))
	}
	switch word {
	case "KIDA", "SOFA": // read as words: 키다, 소파
		return vowel
	}
	switch word[len(word)-1] {
	case 'L', 'R':
		return rieul
	case 'M', 'N':
		return consonant
	}
	return vowel
}

// spokenSound reads an English word: most endings take a vowel in Hangul
// (Post 포스트), these do not.
func spokenSound(word string) sound {
	switch {
	case strings.HasSuffix(word, "l"), strings.HasSuffix(word, "le"):
		return rieul
	case strings.HasSuffix(word, "m"), strings.HasSuffix(word, "n"), strings.HasSuffix(word, "ng"),
		strings.HasSuffix(word, "me"), strings.HasSuffix(word, "ne"):
		return consonant
	}
	return vowel
}
