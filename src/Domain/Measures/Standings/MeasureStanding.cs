using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Measures;

/// <summary>What lists show of a measure, computed when something that it depends on changes. Overdue is a day that a reader compares with today.</summary>
public sealed record MeasureStanding
{
    /// <summary>The measure.</summary>
    public required Guid MeasureId { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>Its code.</summary>
    public required string Code { get; init; }

    /// <summary>How addresses name it.</summary>
    public required string Slug { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What its figures are counted in.</summary>
    public string Unit { get; init; } = "";

    /// <summary>How many decimals are shown.</summary>
    public int Decimals { get; init; }

    /// <summary>Which way is better.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>How often it is collected.</summary>
    public Frequency Frequency { get; init; }

    /// <summary>The posts that answer for it, the owner first.</summary>
    public IReadOnlyList<Guid> Posts { get; init; } = [];

    /// <summary>The services of those posts.</summary>
    public IReadOnlyList<Guid> Services { get; init; } = [];

    /// <summary>The owner as shown; empty where there is none.</summary>
    public string Owner { get; init; } = "";

    /// <summary>The lists that it is in.</summary>
    public IReadOnlyList<Guid> Lists { get; init; } = [];

    /// <summary>The improvement actions that are to change it.</summary>
    public IReadOnlyList<Guid> Actions { get; init; } = [];

    /// <summary>The last day on which it is collected; null while it is.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>The first period for which no figure was handed in; null where nothing is owed any more.</summary>
    public Period? NextPeriod { get; init; }

    /// <summary>The day on which that figure is due.</summary>
    public DateOnly? NextDue { get; init; }

    /// <summary>Where it stands with all that was entered.</summary>
    public required Position Latest { get; init; }

    /// <summary>Where it stands with what was handed in, which is what members see; null where that is the same.</summary>
    public Position? HandedIn { get; init; }

    /// <summary>Everything that a search looks through, folded to plain lower-case letters.</summary>
    public string Search { get; init; } = "";

    /// <summary>The same with whose it is, by the council's posts as they now are.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="chart">The council's posts.</param>
    public MeasureStanding OwnedBy(Measure measure, PostChart chart)
    {
        var owner = measure.OwnerPost is { } post ? chart.Post(post)?.Title ?? "" : "";
        return this with
        {
            Posts = measure.Posts,
            Services = chart.ServicesOf(measure.Posts),
            Owner = owner,
            Search = Folding.Fold($"{measure.Code} {measure.Definition.Title} {measure.Definition.Meaning} {owner} {measure.Definition.Source}"),
        };
    }

    /// <summary>Where it stands for somebody.</summary>
    /// <param name="drafts">Whether they see what was not handed in.</param>
    public Position Seen(bool drafts) => drafts ? Latest : HandedIn ?? Latest;

    /// <summary>How many days its next figure is late on a day; 0 when it is not.</summary>
    /// <param name="today">The day.</param>
    public int DaysLate(DateOnly today) => NextDue is { } due && due < today ? today.DayNumber - due.DayNumber : 0;

    /// <summary>A figure with the unit of the measure.</summary>
    /// <param name="figure">The figure.</param>
    public string Say(decimal figure) => new MeasureDefinition { Title = Title, Unit = Unit, Decimals = Decimals }.Say(figure);
}
