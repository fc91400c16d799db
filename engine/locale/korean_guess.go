package locale

// koreanGuess never changes.
var koreanGuess = GuessWords{
	Picture: "내 예상",
	NotYet:  "아직 예상하지 않음", None: "예상 없음",
	Hint:  "예: 1500억, 1조3000억. 입력한 뒤 Enter 키를 누른다. 비우면 예상을 지운다.",
	Guess: "예상",
	Show:  "실제 분담금 보기", Skip: "건너뛰기", GoOn: "계산기로 가기", Again: "다시 예상하기",
	YearByYear:   "연도별",
	EvenlySpread: "분담금이 알려진 첫해와 기준일까지의 마지막 해, 그 사이에서 고르게 고른 세 해다.",
	All:          "기준일까지 분담금이 알려진 모든 해다.",
	Hatched:      "빗금: 달러에서 산출한 금액.",
	LeftOut:      "이 예상은 뺐다.",
}
