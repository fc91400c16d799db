// Package page is the widget in a browser's document: it makes the elements of
// the still page live, lets them follow from scene to scene, turns what the
// reader does into messages, and carries effects out.
package page
