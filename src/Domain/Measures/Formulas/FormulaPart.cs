namespace GoldenThread.Domain.Measures.Formulas;

/// <summary>A part of a formula that gives a number.</summary>
internal abstract record FormulaPart
{
    /// <summary>Its number, from the figures of the measures that it names.</summary>
    public abstract FormulaFigure Of(Func<string, decimal> figures);

    /// <summary>A number as written.</summary>
    public sealed record Number(decimal Value) : FormulaPart
    {
        public override FormulaFigure Of(Func<string, decimal> figures) => FormulaFigure.Of(Value);
    }

    /// <summary>The figure of a measure.</summary>
    public sealed record Named(string Code) : FormulaPart
    {
        public override FormulaFigure Of(Func<string, decimal> figures) => FormulaFigure.Of(figures(Code));
    }

    /// <summary>What is below nought.</summary>
    public sealed record Negative(FormulaPart Part) : FormulaPart
    {
        public override FormulaFigure Of(Func<string, decimal> figures) => Part.Of(figures) is var figure && figure.Value is { } value ? FormulaFigure.Of(-value) : figure;
    }

    /// <summary>Two parts and the sign between them.</summary>
    public sealed record Two(char Sign, FormulaPart Left, FormulaPart Right, string Divisor) : FormulaPart
    {
        public override FormulaFigure Of(Func<string, decimal> figures)
        {
            var (left, right) = (Left.Of(figures), Right.Of(figures));
            if (left.Value is not { } one) { return left; }
            if (right.Value is not { } other) { return right; }
            return Sign switch
            {
                '+' => FormulaFigure.Of(one + other),
                '-' => FormulaFigure.Of(one - other),
                '*' => FormulaFigure.Of(one * other),
                _ => other == 0 ? FormulaFigure.None($"{Divisor} is 0, and nothing can be divided by 0") : FormulaFigure.Of(one / other),
            };
        }
    }

    /// <summary>The sum or the mean of several.</summary>
    public sealed record Several(bool IsMean, IReadOnlyList<FormulaPart> Parts) : FormulaPart
    {
        public override FormulaFigure Of(Func<string, decimal> figures)
        {
            var sum = 0m;
            foreach (var part in Parts)
            {
                var figure = part.Of(figures);
                if (figure.Value is not { } value) { return figure; }
                sum += value;
            }

            return FormulaFigure.Of(IsMean ? sum / Parts.Count : sum);
        }
    }
}
