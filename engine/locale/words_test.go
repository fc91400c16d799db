package locale

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"testing"
)

// texts gives every text in words, by its place in them.
func texts(place string, v reflect.Value, to map[string]string) {
	switch v.Kind() {
	case reflect.String:
		to[place] = v.String()
	case reflect.Struct:
		for i := range v.NumField() {
			texts(place+"."+v.Type().Field(i).Name, v.Field(i), to)
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			texts(fmt.Sprintf("%s[%v]", place, k), v.MapIndex(k), to)
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			texts(fmt.Sprintf("%s[%d]", place, i), v.Index(i), to)
		}
	}
}

// Both languages have a text wherever one of them has.
func TestBothLanguagesHaveEveryText(t *testing.T) {
	english, korean := map[string]string{}, map[string]string{}
	texts("Words", reflect.ValueOf(English{}.Words()), english)
	texts("Words", reflect.ValueOf(Korean{}.Words()), korean)
	texts("Table", reflect.ValueOf(English{}.Table()), english)
	texts("Table", reflect.ValueOf(Korean{}.Table()), korean)
	if len(english) < 200 {
		t.Fatalf("only %d texts were found", len(english))
	}
	places := maps.Clone(english)
	maps.Copy(places, korean)
	for _, place := range slices.Sorted(maps.Keys(places)) {
		for name, words := range map[string]map[string]string{"English": english, "Korean": korean} {
			if words[place] == "" {
				t.Errorf("%s has no %s", name, place)
			}
		}
	}
}
