package svg

import (
	"slices"

	"costshare/engine/scene"
)

// Layered gives one document of several drawings of one size, of which a page shows
// one at a time. What all of them paint, in one order, stands there bare; what only some
// do is in a group, whose class says which: class is asked with their numbers, in order.
// Without the other groups each drawing is painted as Drawing would.
func Layered(list []*scene.Drawing, class func(of []int) string, theme *scene.Theme, opts Options) []byte {
	all := layers(list)
	var shapes []scene.Shape
	for _, l := range all {
		shapes = append(shapes, l.shapes...)
	}
	w := begun(list[0], shapes, theme, opts)
	for _, l := range all {
		if len(l.of) == len(list) {
			w.shapes(l.shapes)
			continue
		}
		w.group(class(l.of), l.shapes)
	}
	return w.ended()
}

// group writes shapes as one element, where they paint anything.
func (w *writer) group(class string, shapes []scene.Shape) {
	before := len(w.out)
	w.raw("<g").attr("class", class).raw(">\n")
	opened := len(w.out)
	if w.shapes(shapes); len(w.out) == opened {
		w.out = w.out[:before]
		return
	}
	w.raw("</g>\n")
}

// layer is a stretch of shapes that the same drawings have.
type layer struct {
	of     []int
	shapes []scene.Shape
}

// layers merges drawings: the layers of any of them are its shapes in their order.
func layers(list []*scene.Drawing) (all []layer) {
	var merged []layer // of one shape each
	for i, d := range list {
		merged = merge(merged, d.Shapes, i)
	}
	for _, l := range merged {
		if n := len(all); n > 0 && slices.Equal(all[n-1].of, l.of) {
			all[n-1].shapes = append(all[n-1].shapes, l.shapes...)
		} else {
			all = append(all, l)
		}
	}
	return all
}

// merge adds the shapes of the drawing of a number, so that as many as can be are
// shared: a longest common subsequence.
func merge(merged []layer, shapes []scene.Shape, number int) (out []layer) {
	common := make([][]int, len(merged)+1) // from merged[i] and shapes[j] on
	for i := range common {
		common[i] = make([]int, len(shapes)+1)
	}
	for i := len(merged) - 1; i >= 0; i-- {
		for j := len(shapes) - 1; j >= 0; j-- {
			if merged[i].shapes[0] == shapes[j] {
				common[i][j] = common[i+1][j+1] + 1
			} else {
				common[i][j] = max(common[i+1][j], common[i][j+1])
			}
		}
	}
	i, j := 0, 0
	for i < len(merged) || j < len(shapes) {
		switch {
		case i < len(merged) && j < len(shapes) && merged[i].shapes[0] == shapes[j]:
			out = append(out, layer{append(merged[i].of, number), merged[i].shapes})
			i, j = i+1, j+1
		case j == len(shapes) || i < len(merged) && common[i+1][j] >= common[i][j+1]:
			out = append(out, merged[i])
			i++
		default:
			out = append(out, layer{[]int{number}, shapes[j : j+1 : j+1]})
			j++
		}
	}
	return out
}
