package locale

// koreanWords never changes.
var koreanWords = Words{
	Title:        "주한미군 방위비 분담금, 얼마를 내나",
	YourDeal:     "내 시나리오",
	OnCourse:     "현행 기준",
	Course:       []string{"현행", "기준"},
	CourseName:   "현행 기준",
	Chart:        "연도별 분담금",
	Events:       "주요 일지",
	FieldLabel:   "금액 직접 입력",
	FieldHint:    "예: 1조3000억, 12억 달러, +50%, 2배, 비용 절반. 입력한 뒤 Enter 키를 누른다.",
	MoreFigures:  "다른 수치",
	Counts:       "누구의 수치인가: 분담 비율을 계산하는 방식",
	Assumed:      "아직 알려지지 않은 해에 대한 가정",
	Soldiers:     "병력은 몇 명인가: 주한미군 1인당 분담금",
	CannotCarry:  "공개됐으나 분담금을 대입할 수 없는 방식",
	Steps:        "계산 과정",
	Payments:     "연도별 분담금 전체",
	EventList:    "주요 일지 전체",
	Sources:      "출처",
	SourcesShown: "분담금과 수치의 출처", SourcesOther: "그 밖의 출처",
	Agreements: "협정",
	PrintedAt:  "이후 공개",
	Credit:     "분담금은 합의된 금액이며 집행된 금액이 아니다. 국방백서, 조약문, 통계기관, 언론 보도를 바탕으로 했으며 수치마다 출처를 밝혔다.",
	AsKnownOn:  "기준일", Earlier: "이전", Later: "다음", EarlierEvent: "이전 사건 날짜로", LaterEvent: "다음 사건 날짜로",
	Legend: "빗금: 달러에서 산출한 금액. 테두리: 삭감 전 합의액 또는 앞으로 낼 합의액.", Paid: "실제", Pressable: "입력란에 금액, +50%, 2배, 비용 절반 등을 넣을 수 있다.",
	BackToScenario: "다른 금액을 가정해 보기", NotToScale: "직전 분담금의 2배까지는 100억 원씩, 그 위로는 1000억 원씩 움직인다. 막대의 길이는 금액에 비례하지 않는다.",
	Terms: "시나리오 조건", Sets: "조절할 수치", HowLong: "기간", Growth: "증가율 기준", Undo: "되돌리기", Reset: "처음으로",
	Money: "표시 통화와 환율", AmountsIn: "금액 단위", Won: "원", Dollars: "달러", ExchangeRate: "환율", PricesOf: "물가 기준 연도",
	OwnRate: "환율 직접 입력", OwnRateHint: "달러당 원, 예: 1125.28. 비워 두면 위에서 고른 환율을 쓴다.",
	OwnSoldiers: "병력 직접 입력", OwnSoldiersHint: "예: 28000. 비워 두면 공식 수치를 쓴다.",
	OwnAssumed: "가정 직접 입력", OwnAssumedHint: "연간 증가율(%), 예: 2.4. 비워 두면 평균을 쓴다.",
	Since: "이후 경과", ShowSince: "이후 경과 보기", HideSince: "이후 경과 숨기기",
	Real: "실제 분담금", Mine: "내 시나리오", Difference: "차이", Running: "누적 차이",
	Compare: "비교", CompareHow: "시나리오를 3개까지 담아 둔 뒤 금액을 움직이면 그래프와 이 표에 함께 남는다.",
	PinThis: "이 시나리오 담기", Unpin: "빼기", UsePin: "불러오기", PinName: "이름", YourScenario: "내 시나리오", Scenario: "시나리오", FirstYear: "첫해", InAll: "총액", Rise: "증가율",
	Stops: "조절 막대의 눈금", Mark: "눈금", Amount: "금액", Whose: "누구의 금액인가",
	Japan: "비교: 일본. 세는 항목과 연도가 다르다", NotShown: "알려진 것이 적어 뺀 나라: ",
	WordsExplained: "용어 설명", Report: "오류 제보",
	Year: "연도", Agreement: "협정", Payment: "분담금", InDollars: "합의·보도된 달러 금액",
	Status: "구분", Source: "출처", Rule: "연간 금액의 증가율 기준", Period: "기간",
	Split: koreanSplit,
	Find:  koreanFind,

	Timeline: koreanTimeline,
	Help:     koreanHelp,
	Hear:     koreanHear,
	Guess:    koreanGuess,
	Statuses: map[string]string{
		"reader": "입력한 수치", "official": "공식", "published": "보도", "derived": "산출",
		"contested": "이견", "assumption": "가정", "absent": "수치 없음",
	},
}

// koreanSplit never changes.
var koreanSplit = SplitWords{
	Title: "항목별 배분", Caption: "연도별 분담금의 항목별 배분",
	Labour: "인건비", Construction: "군사건설", Logistics: "군수지원, CDIP", CDIP: "CDIP", NotBrokenDown: "미구분",
	CDIPMeans: "CDIP는 연합방위력증강사업이다.",
	WithCDIP:  "CDIP 포함", Rounding: "반올림", FiscalYear: "미국 회계연도",
	Printed: "항목별 금액의 출처",
	Ask:     "항목별로 다른 금액 가정하기",
	Part:    "항목", Share: "비율", Whole: "합계",
	Hint:    "금액(예: 5000억) 또는 증감률(예: +20%). 비워 두면 그대로 둔다.",
	AddHint: "금액, 예: 2000억. 비워 두면 넣지 않는다.",
	Clear:   "모든 항목을 그대로 두기",
}

// koreanFind never changes.
var koreanFind = FindWords{
	Title: "찾기", Label: "사건, 인물, 금액, 날짜, 출처 찾기",
	Hint:    "이름이나 낱말, 1조3000억 같은 금액, 2018-12 같은 날짜. 철자가 조금 달라도 찾는다.",
	Nothing: "기준일까지 알려진 내용 가운데 비슷한 것이 없다.",
	Kinds: map[string]string{"term": "용어", "person": "인물", "agreement": "협정", "demand": "요구", "event": "사건",
		"figure": "수치", "source": "출처"},
}

// Table gives the Korean words.
func (Korean) Table() Table {
	return Table{
		Copies: "복사", CopyLink: "링크 복사", CopyEmbed: "삽입 코드 복사", CopySentence: "문장 복사", CopyTable: "표 복사",
		Copied: "복사했다.", NotCopied: "여기서는 복사할 수 없다. 아래 글을 골라 복사하면 된다.",
		NoFile:    "파일이 오지 않았다면 여기서는 파일을 받을 수 없는 것이다. 아래에 있는 파일의 글을 골라 복사하면 된다.",
		NoPicture: "파일이 오지 않았다면 여기서는 파일을 받을 수 없는 것이다. 아래 주소의 페이지에서 받을 수 있다.", ByHand: "복사할 글",
		Pictures: "그림", AsSVG: "그림(SVG)", AsPNG: "PNG", AsPNGTwice: "PNG, 두 배 크기", AsSquare: "PNG, 정사각형", AsPortrait: "PNG, 세로형",
		PosterLicence: "이 출처 표시와 함께 자유롭게 실을 수 있다.",
		Offer:         "수치 내려받기", AsCSV: "표(CSV)", AsSpreadsheet: "스프레드시트(.fods)",
		AsKit: "모두 한 파일로(zip)", Unsaved: "여기서는 한 파일로 만들 수 없다. 하나씩 내려받으면 된다.", KitLicence: "수치와 글은 CC BY 4.0(https://creativecommons.org/licenses/by/4.0/)에 따라 출처 표시와 함께 자유롭게 쓸 수 있다. 그림도 마찬가지다.",
		OfferHint: "모든 수치와 계산 과정, 자료의 행, 출처를 담는다. 스프레드시트에서는 다시 계산된다.",
		Scenario:  "시나리오", Figures: "수치", Years: "연도별", Since: "이후", Steps: "과정", Payments: "분담금", Sources: "출처",
		Name: "이름", AsKnown: "기준일", Sentence: "문장", Address: "주소", About: "수치에 대하여",
		Figure: "수치", Value: "값", Unit: "단위", Status: "구분", Meaning: "설명",
		Year: "연도", Yours: "내 시나리오", Course: "현행 기준", Paid: "실제 분담금", Difference: "차이", Running: "누적 차이",
		Number: "번호", Step: "단계", Formula: "계산식", Numbers: "숫자로", From: "쓰인 단계", Note: "비고",
		Row: "자료의 행", SourceID: "출처", Title: "제목", Publisher: "발행처", Date: "날짜", Link: "링크", PrintedLater: "이후 공개",
		Agreement: "협정", Dollars: "합의·보도된 달러 금액",
		OneScenario: "내 시나리오",
		Reckoning: "분담금은 합의된 금액이며 집행된 금액이 아니다. 자료의 값과 입력한 수치는 숫자로, " +
			"이들에서 계산한 값은 스프레드시트에서 + − × ÷와 ROUND로 된 수식으로 담는다.",
		Millions: "100만 단위", Rest: "나머지",
		Taken:   "작은 값: ",
		ByTrial: "구하는 값에 가장 가까운 금액을 시행으로 찾았다. 수식 대신 숫자를 적는다",
		TooFine: "스프레드시트로 계산하면 자릿수가 잘리므로 수식 대신 숫자를 적는다",
		Yes:     "예",
		Units: map[string]string{
			"won": "원", "usd": "달러", "percent": "%", "people": "명", "times": "배", "jpy": "엔",
			"won_per_usd": "달러당 원", "won_per_person": "1인당 원", "index_2020_100": "지수(2020년=100)",
			"won_of_2020": "2020년 물가 기준 원", "won_of_year": "고른 해의 물가 기준 원",
			"year": "년", "years": "년간",
		},
	}
}
