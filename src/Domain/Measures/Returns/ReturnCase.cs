using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Entry;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Measures;

/// <summary>What a return is decided by: its measure, and the figures of its period as they are now.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Whole">The figure of the measure as a whole; null while there is none.</param>
/// <param name="Parts">The figures of its parts.</param>
/// <param name="Chart">The council's posts.</param>
public sealed record ReturnCase(Measure Measure, Observation? Whole, IReadOnlyList<Observation> Parts, PostChart Chart)
{
    /// <summary>The figures, the whole's first.</summary>
    public IEnumerable<Observation> Figures => Whole is null ? Parts : Parts.Prepend(Whole);

    /// <summary>Whether a figure waits for somebody to say that it is right.</summary>
    public bool IsInQuestion => Figures.Any(figure => figure.IsInQuestion);

    /// <summary>Whether it is red, so that a cause, an action, a post and a day are wanted.</summary>
    public bool IsRed => Whole?.Colour == Colour.Red;

    /// <summary>Whether somebody has a right over the measure.</summary>
    /// <param name="right">The right.</param>
    /// <param name="actor">Who.</param>
    public bool Lets(Right right, Actor actor) => actor.May(right, Measure.Posts, Chart.ServicesOf(Measure.Posts));

    /// <summary>What stands in the way of handing it in (ruling 9): no figure, a figure in question, a red without cause, action, owner and date.</summary>
    /// <param name="words">What is said of the figure.</param>
    /// <param name="period">The period.</param>
    public IReadOnlyList<Problem> Missing(ReturnWords words, Period period)
    {
        var missing = new List<Problem>();
        if (Whole is null) { missing.Add(new("Figure", $"There is no figure for {period.InWords}. Enter one, or say why there is none.")); }
        if (IsInQuestion) { missing.Add(new("Figure", "A figure is in question. Say why it is right, or correct it.")); }
        if (IsRed)
        {
            if (words.Why.Length == 0) { missing.Add(new("Why", "The figure is red. Say why.")); }
            if (words.Next.Length == 0) { missing.Add(new("Next", "The figure is red. Say what is done about it.")); }
            if (words.Who is null) { missing.Add(new("Who", "The figure is red. Choose the post that acts.")); }
            if (words.By is null) { missing.Add(new("By", "The figure is red. Say by when it is done.")); }
        }

        var confirmed = Whole is { Reason: not null } whole && FigureDoubts.Read(whole.Doubts).Contains(EntryCheck.CommentaryAtOdds);
        if (!confirmed && EntryChecks.AtOdds(Whole?.Colour, words.Why) is { } odds) { missing.Add(new("Why", $"{odds} Change the words, or say beside the figure why both are right.")); }
        return missing;
    }
}
