using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>Something that holds a risk down.</summary>
public sealed record RiskControl
{
    /// <summary>Its number in the risk, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What is done.</summary>
    public required string Words { get; init; }

    /// <summary>Whether it is there, and not only planned.</summary>
    public bool IsThere { get; init; }

    /// <summary>By when it is to be there; null where no day was named.</summary>
    public DateOnly? Due { get; init; }
}

/// <summary>What a risk threatens.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Id">Which.</param>
/// <param name="Title">Its code and title when it was linked.</param>
public sealed record Threatened(ThreatenedKind Kind, Guid Id, string Title);

/// <summary>What a risk can threaten.</summary>
public enum ThreatenedKind
{
    /// <summary>A measure.</summary>
    Measure,

    /// <summary>An action of an improvement plan.</summary>
    Action,

    /// <summary>A project.</summary>
    Project,

    /// <summary>A saving.</summary>
    Saving,
}

/// <summary>How a risk was judged on a day, with the controls that were there.</summary>
/// <param name="On">The day.</param>
/// <param name="Likelihood">How likely it is, 1 to 5 of the council's scale.</param>
/// <param name="Impact">What it would do, 1 to 5 of the council's scale.</param>
/// <param name="Words">Why it is so.</param>
/// <param name="By">The post that judged it.</param>
public sealed record RiskJudgement(DateOnly On, int Likelihood, int Impact, string Words, string By)
{
    /// <summary>Likelihood times impact, 1 to 25.</summary>
    public int Score => Likelihood * Impact;

    internal static IEnumerable<Problem> Faults(int? likelihood, int? impact)
    {
        if (likelihood is not (>= 1 and <= RiskScale.Steps)) { yield return new("Likelihood", "Choose how likely it is, from 1 to 5."); }
        if (impact is not (>= 1 and <= RiskScale.Steps)) { yield return new("Impact", "Choose what it would do, from 1 to 5."); }
    }
}

/// <summary>What is typed of a risk.</summary>
public sealed record RiskDetails
{
    /// <summary>What may happen, in a line.</summary>
    public string? Event { get; init; }

    /// <summary>From what cause.</summary>
    public string? Cause { get; init; }

    /// <summary>What it would do.</summary>
    public string? Effect { get; init; }

    /// <summary>What it would hurt.</summary>
    public RiskKind? Kind { get; init; }

    /// <summary>The post that answers for it.</summary>
    public Guid? OwnerPostId { get; init; }

    /// <summary>How likely it is, where it is new.</summary>
    public int? Likelihood { get; init; }

    /// <summary>What it would do, where it is new.</summary>
    public int? Impact { get; init; }

    /// <summary>The first day on which it may happen.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day on which it may happen.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Why it is kept out of everything that leaves the council.</summary>
    public string? ExemptBecause { get; init; }

    /// <summary>What it threatens.</summary>
    public IReadOnlyList<Threatened> Threatens { get; init; } = [];

    /// <summary>What holds it down; a row without words counts for nothing.</summary>
    public IReadOnlyList<RiskControl> Controls { get; init; } = [];
}
