package locale

// koreanHear never changes.
var koreanHear = HearWords{
	Title: "소리로 듣는 분담금", Play: "분담금을 소리로 듣기", Stop: "멈춤",
	Softer: "작게", Louder: "크게", Years: "한 해씩 듣기",
	Hint:   "한 해가 한 음이며, 분담금이 많을수록 음이 높다. 내 시나리오는 다른 음색으로 이어진다.",
	Failed: "여기서는 소리를 낼 수 없다.",
}
