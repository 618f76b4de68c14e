namespace GoldenThread.Domain.Measures.Formulas;

/// <summary>Makes the parts of a formula of its words, by the order in which one reckons: brackets, then * and /, then + and -.</summary>
internal sealed class FormulaReader(IReadOnlyList<FormulaToken> words, string text)
{
    /// <summary>So many brackets inside each other nobody reads.</summary>
    private const int Deepest = 40;

    private readonly List<string> _codes = [];
    private int _at;
    private int _depth;
    private FormulaFault? _fault;

    /// <summary>The whole formula, with the codes that it names, each once; or the first fault.</summary>
    public (FormulaPart? Root, IReadOnlyList<string> Codes, FormulaFault? Fault) Read()
    {
        if (words.Count == 1) { return (null, [], new(1, "The formula is empty.")); }
        var root = Sum();
        if (_fault is null && Now.Kind != FormulaToken.End) { Wrong(Now, Now.Kind == ')' ? "closes a bracket that was never opened." : $"stands where a sign (+ - * /) is wanted{(Now.Kind is FormulaToken.Bare or FormulaToken.Figure ? ". A code with a space in it is put in quotation marks" : "")}."); }
        return _fault is null ? (root, _codes, null) : (null, [], _fault);
    }

    private FormulaToken Now => words[_at];

    private FormulaPart? Sum()
    {
        var left = Product();
        while (_fault is null && Now.Kind is '+' or '-') { left = Join(left, Product); }
        return left;
    }

    private FormulaPart? Product()
    {
        var left = Signed();
        while (_fault is null && Now.Kind is '*' or '/') { left = Join(left, Signed); }
        return left;
    }

    private FormulaPart? Join(FormulaPart? left, Func<FormulaPart?> next)
    {
        if (_fault is not null) { return null; }
        var sign = words[_at++].Kind;
        var from = Now.Position;
        var right = next();
        return left is null || right is null ? null : new FormulaPart.Two(sign, left, right, text[(from - 1)..Math.Max(from - 1, (_at < words.Count ? Now.Position : text.Length + 1) - 1)].Trim());
    }

    private FormulaPart? Signed()
    {
        if (Now.Kind != '-') { return One(); }
        _at++;
        return Deeper(() => Signed() is { } part ? new FormulaPart.Negative(part) : null);
    }

    private FormulaPart? One()
    {
        var word = words[_at];
        switch (word.Kind)
        {
            case FormulaToken.Figure: _at++; return new FormulaPart.Number(word.Number);
            case FormulaToken.Bare when words[_at + 1].Kind == '(': return Several(word);
            case FormulaToken.Bare or FormulaToken.Quoted:
                _at++;
                if (!_codes.Contains(word.Text, StringComparer.OrdinalIgnoreCase)) { _codes.Add(word.Text); }
                return new FormulaPart.Named(word.Text);
            case '(':
                _at++;
                return Deeper(() => Sum() is { } inside && Close(word) ? inside : null);
            case FormulaToken.End: return Wrong(word, "is reached where a number or the code of a measure is wanted.");
            default: return Wrong(word, "stands where a number or the code of a measure is wanted.");
        }
    }

    private FormulaPart? Several(FormulaToken name)
    {
        var isMean = string.Equals(name.Text, "mean", StringComparison.OrdinalIgnoreCase);
        if (!isMean && !string.Equals(name.Text, "sum", StringComparison.OrdinalIgnoreCase)) { return Wrong(name, "stands before a bracket. Only sum and mean do."); }
        var opened = words[_at + 1];
        _at += 2;
        List<FormulaPart> parts = [];
        return Deeper(() =>
        {
            do
            {
                if (Sum() is not { } part) { return null; }
                parts.Add(part);
            }
            while (Now.Kind == ',' && ++_at > 0);
            return Close(opened) ? new FormulaPart.Several(isMean, parts) : null;
        });
    }

    private FormulaPart? Deeper(Func<FormulaPart?> inside)
    {
        if (++_depth > Deepest) { return Wrong(Now, $"stands inside more than {Deepest} brackets. Part the formula over several measures."); }
        var part = inside();
        _depth--;
        return part;
    }

    private bool Close(FormulaToken opened)
    {
        if (_fault is not null) { return false; }
        if (Now.Kind == ')') { _at++; return true; }
        if (Now.Kind == FormulaToken.End) { _fault = new(opened.Position, "This bracket is never closed."); }
        else { Wrong(Now, "stands where a sign or a closing bracket is wanted."); }
        return false;
    }

    private FormulaPart? Wrong(FormulaToken word, string words)
    {
        var shown = word.Shown;
        _fault ??= new(word.Position, char.ToUpperInvariant(shown[0]) + shown[1..] + " " + words);
        return null;
    }
}
