using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;

namespace GoldenThread.Domain.Reports;

/// <summary>What a publication is put together from: all that the council has, whoever may see it. The rule of publishing chooses.</summary>
public sealed record PublicationSources
{
    /// <summary>The golden thread, with what is held back marked as such.</summary>
    public required ThreadGraph Graph { get; init; }

    /// <summary>The aims of the council.</summary>
    public required IReadOnlyDictionary<Guid, Aim> Aims { get; init; }

    /// <summary>The plans and strategies that they are written in.</summary>
    public required IReadOnlyDictionary<Guid, CouncilPlan> Plans { get; init; }

    /// <summary>The measures with their figures.</summary>
    public required IReadOnlyList<MeasureSource> Measures { get; init; }

    /// <summary>The council's rules.</summary>
    public required RuleBook Book { get; init; }

    /// <summary>Improvement plans.</summary>
    public required IReadOnlyDictionary<Guid, Plan> ImprovementPlans { get; init; }

    /// <summary>The actions of those plans.</summary>
    public required IReadOnlyList<ActionStanding> Actions { get; init; }

    /// <summary>The council's posts and services.</summary>
    public required PostChart Chart { get; init; }

    /// <summary>What residents read, could read or will read of the other publications that were approved, withdrawn ones among them: somebody may have kept it.</summary>
    public IReadOnlyList<PublishedContent> Issued { get; init; } = [];

    /// <summary>The council's date.</summary>
    public required DateOnly Day { get; init; }
}

/// <summary>A measure with every revision of its figures.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Revisions">Every revision of the figures of the whole.</param>
/// <param name="Parts">Its parts, each with every revision of its figures.</param>
public sealed record MeasureSource(Measure Measure, IReadOnlyList<Observation> Revisions, IReadOnlyList<(Series Series, IReadOnlyList<Observation> Revisions)> Parts)
{
    /// <summary>The rule by which its latest figure is rated, in words; empty where none does.</summary>
    public string Rule { get; init; } = "";
}
