package locale

// koreanTimeline never changes.
var koreanTimeline = TimelineWords{
	Name: "연표",
	Kinds: map[string]string{"agreement": "협정", "negotiation": "협상", "demand": "미국 요구", "us_statement": "미국 측 발언",
		"payment": "지급", "troops": "병력", "background": "배경"},
	Lanes: map[string]string{"agreement": "협정", "negotiation": "협상", "demand": "요구", "us_statement": "발언",
		"payment": "지급", "troops": "병력", "background": "배경"},
	ShowEvents: "사건", All: "모든 종류",
	ZoomIn: "확대", ZoomOut: "축소", Whole: "전체 기간", Play: "재생", Pause: "멈춤",
	Bands: "협정", DayHandle: "기준일",
	Close: "닫기", UseAmount: "이 금액으로 계산", GoToDay: "이날 기준으로 보기", ZoomHere: "이 기간 확대",
	TakeYear:  "이 해의 분담금 보기",
	Certainty: "신뢰도",
	Certainties: map[string]string{"high": "높음", "medium": "보통", "one source": "출처 1곳", "two sources": "출처 2곳",
		"treaty text": "조약문", "secondary report": "인용 보도", "official": "공식 출처", "transcript": "녹취록"},
	SignedBy: "서명자", TalksLedBy: "수석대표", Grows: "연간 금액",
	Steps: map[string]string{"talks_started": "협상 시작", "provisional": "잠정 합의", "agreed": "타결", "initialled": "가서명", "cabinet": "국무회의 의결",
		"signed": "서명", "consent": "국회 비준동의", "in_force": "발효"},
}
