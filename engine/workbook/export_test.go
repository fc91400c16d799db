package workbook

import (
	"costshare/engine/dataset"
	"costshare/engine/scenario"

	"github.com/shopspring/decimal"
)

// Knows says whether an operation has a formula here.
func Knows(op scenario.Op) bool {
	operand := &scenario.Value{Amount: decimal.NewFromInt(3), Unit: dataset.Won}
	v := &scenario.Value{Op: op, Amount: operand.Amount, Operands: []*scenario.Value{operand, operand, operand}}
	return len(ways(v, []Expr{whole(3), whole(3), whole(3)})) > 0
}
