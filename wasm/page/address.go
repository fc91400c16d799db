package page

import "strings"

// address gives the query of the address for a new state: what is ours is
// written anew, what belongs to others stays, behind it.
func address(search, query string, ours func(key string) bool) string {
	var parts []string
	if query != "" {
		parts = append(parts, query)
	}
	for part := range strings.SplitSeq(strings.TrimPrefix(search, "?"), "&") {
		key, _, _ := strings.Cut(part, "=")
		if part != "" && !ours(key) {
			parts = append(parts, part)
		}
	}
	if len(parts) == 0 {
		return ""
	}
	return "?" + strings.Join(parts, "&")
}
