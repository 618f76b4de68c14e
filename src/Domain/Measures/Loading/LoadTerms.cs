using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Measures.Loading;

/// <summary>On what terms a file is taken in.</summary>
public sealed record LoadTerms
{
    /// <summary>The load.</summary>
    public required Guid Load { get; init; }

    /// <summary>How far the council's own figures have come: published ones are approved already. Other areas' always are.</summary>
    public required FigureState State { get; init; }

    /// <summary>Whether figures in question are taken too, marked as such.</summary>
    public bool TakesDoubtful { get; init; }

    /// <summary>Which area each area of the file is, by its number.</summary>
    public required IReadOnlyList<LoadedArea> Areas { get; init; }

    /// <summary>The council's rules.</summary>
    public required RuleBook Book { get; init; }

    /// <summary>Who takes it in, when and why.</summary>
    public required Actor Actor { get; init; }

    /// <summary>Makes the identity of a series that is new.</summary>
    public required Func<Guid> NewId { get; init; }
}
