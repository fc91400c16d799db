package scenario

import (
	"strings"

	"costshare/engine/dataset"
	"costshare/engine/fault"
	"costshare/engine/money"
)

// Category is what a part of the payment is for.
type Category uint8

const (
	Labour           Category = iota // pay of the forces' South Korean employees
	Construction                     // military construction
	Logistics                        // logistics support
	LogisticsAndCDIP                 // both in one number, as 2007 and 2008 were printed
	CDIP                             // Combined Defense Improvement Project, until 2008
	Operational                      // operational support, proposed in 2018 and in no agreement
)

// categories is how many there are.
const categories = int(Operational) + 1

// Categories are all of them in the order in which they are shown.
func Categories() []Category {
	return []Category{Labour, Construction, Logistics, LogisticsAndCDIP, CDIP, Operational}
}

// String is the category's word in an address.
func (c Category) String() string {
	return [...]string{"labour", "construction", "logistics", "logistics-and-cdip", "cdip", "operational"}[c]
}

// ParseCategory reads a category's word, as an address has it or as one says it.
func ParseCategory(s string) (Category, error) {
	word := strings.ToLower(strings.Join(strings.Fields(strings.NewReplacer("-", " ", "_", " ").Replace(s)), "-"))
	switch word {
	case "labor":
		return Labour, nil
	case "military-construction":
		return Construction, nil
	case "logistics-support":
		return Logistics, nil
	case "operational-support":
		return Operational, nil
	}
	var words []string
	for _, c := range Categories() {
		if c.String() == word {
			return c, nil
		}
		words = append(words, c.String())
	}
	last := len(words) - 1
	return 0, fault.New("%s is no part of a payment; write %s or %s%s", money.Quoted(s), strings.Join(words[:last], ", "), words[last], didYouMean(word, words...))
}

// categoryOf is the category of a part of payments.csv.
func categoryOf(part string) Category {
	switch part {
	case dataset.Labour:
		return Labour
	case dataset.Construction:
		return Construction
	case dataset.Logistics:
		return Logistics
	case dataset.LogisticsAndCDIP:
		return LogisticsAndCDIP
	}
	return CDIP
}
