namespace GoldenThread.Domain.Measures.Reading;

/// <summary>Something that only the whole file shows.</summary>
/// <param name="Kind">What.</param>
/// <param name="Words">In a sentence that names what it is about.</param>
/// <param name="Rows">The first rows that show it; at most ten.</param>
/// <param name="Count">How often.</param>
/// <param name="Settles">What would settle it; null where it is only told.</param>
public sealed record FileFinding(FileFindingKind Kind, string Words, IReadOnlyList<int> Rows, int Count, string? Settles = null)
{
    /// <summary>Whether the whole file is refused for it (ruling 10).</summary>
    public bool RefusesFile => Kind is FileFindingKind.TwoFigures or FileFindingKind.TooManyRows or FileFindingKind.NoFigures;

    /// <summary>Whether somebody must answer before the file is saved.</summary>
    public bool Asks => Kind is FileFindingKind.ColumnChanges or FileFindingKind.HundredFold or FileFindingKind.LabelsUnclear;
}
