package find

// The letters of a syllable, as a keyboard has them: doubled consonants of the
// end and joined vowels are two keys.
const (
	initial = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
	syllaba = 0xAC00 // the first syllable, 가
	sylend  = 0xD7A3
)

var (
	vowels = [...]string{"ㅏ", "ㅐ", "ㅑ", "ㅒ", "ㅓ", "ㅔ", "ㅕ", "ㅖ", "ㅗ", "ㅗㅏ", "ㅗㅐ", "ㅗㅣ", "ㅛ", "ㅜ", "ㅜㅓ", "ㅜㅔ", "ㅜㅣ", "ㅠ", "ㅡ", "ㅡㅣ", "ㅣ"}
	lasts  = [...]string{"", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ", "ㄹㅎ", "ㅁ", "ㅂ", "ㅂㅅ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ"}
)

// hangul reports whether a rune is a syllable, or a letter of one in any of the
// forms that systems write it in.
func hangul(r rune) bool {
	return r >= syllaba && r <= sylend || r >= 0x1100 && r <= 0x11FF || r >= 0x3131 && r <= 0x3163
}

// typed gives the letters that are typed for a Korean rune.
func typed(r rune) string {
	switch {
	case r >= syllaba && r <= sylend:
		n := int(r - syllaba)
		return first(n/588) + vowels[n/28%21] + lasts[n%28]
	case r >= 0x1100 && r <= 0x1112:
		return first(int(r - 0x1100))
	case r >= 0x1161 && r <= 0x1175:
		return vowels[r-0x1161]
	case r >= 0x11A8 && r <= 0x11C2:
		return lasts[r-0x11A7]
	case r >= 0x314F && r <= 0x3163:
		return vowels[r-0x314F]
	case r >= 0x3131 && r <= 0x314E:
		return alone(string(r))
	}
	return string(r)
}

func first(i int) string { return initial[i*3 : i*3+3] }

// alone gives the letters of a consonant that stands by itself, which can be two
// that the next letter will part.
func alone(s string) string {
	for i, pair := range [...]string{"ㄳ", "ㄵ", "ㄶ", "ㄺ", "ㄻ", "ㄼ", "ㄽ", "ㄾ", "ㄿ", "ㅀ", "ㅄ"} {
		if s == pair {
			return [...]string{"ㄱㅅ", "ㄴㅈ", "ㄴㅎ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ", "ㄹㅎ", "ㅂㅅ"}[i]
		}
	}
	return s
}
