namespace GoldenThread.Domain.Measures.Formulas;

/// <summary>A word of a formula.</summary>
/// <param name="Kind">What sort of word: a number, a code, or the sign itself.</param>
/// <param name="Text">The word; of a code in quotes, the code alone.</param>
/// <param name="Position">Its first character, counted from 1.</param>
/// <param name="Number">Its number; 0 for what is none.</param>
internal readonly record struct FormulaToken(char Kind, string Text, int Position, decimal Number = 0)
{
    public const char Figure = 'n';
    public const char Bare = 'b';
    public const char Quoted = 'q';
    public const char End = ' ';

    public string Shown => Kind == End ? "the end" : $"“{Text}”";
}
