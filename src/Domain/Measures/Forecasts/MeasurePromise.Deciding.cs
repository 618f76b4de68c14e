using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Measures.Forecasts;

public sealed partial class MeasurePromise
{
    /// <summary>The most characters of the words in which it was made.</summary>
    public const int MaxWords = 300;

    /// <summary>Writes a promise down, so that it is tested.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who writes it down; not always who promised.</param>
    public Outcome<PromiseMade> Make(Measure measure, PostChart chart, Actor actor)
    {
        if (!actor.May(Right.EnterFigures, measure.Posts, chart.ServicesOf(measure.Posts))) { return Actor.Refused($"write down a promise of {measure.Code}"); }
        List<Problem> faults = [.. new[]
        {
            string.IsNullOrWhiteSpace(Words) ? new Problem("Words", "Give the promise in the words in which it was made.") : Naming.TooLong("Words", Words, MaxWords),
            string.IsNullOrWhiteSpace(MadeBy) ? new Problem("MadeBy", "Say who promised it.") : null,
            Naming.TooLong("Where", Where, MaxWords),
            Promise.Promised is { Lowest: null, Highest: null } ? new Problem("Least", "Say what was promised: at least, at most, or both.") : null,
            Promise.Promised is { Lowest: { } low, Highest: { } high } && low > high ? new Problem("Most", "The most is below the least.") : null,
            MadeOn > actor.Today ? new Problem("MadeOn", "It cannot have been made on a day to come.") : null,
            Promise.By < MadeOn ? new Problem("By", "The promise is of a day before it was made.") : null,
            TypedYears.Fault("By", Promise.By),
            TypedYears.Fault("MadeOn", MadeOn),
        }.OfType<Problem>()];
        return faults.Count > 0 ? faults : new PromiseMade(Ref, $"{measure.Code} {measure.Definition.Title}", MadeBy);
    }

    /// <summary>What was promised, in the measure's unit: "at most 5 schools".</summary>
    /// <param name="measure">The measure.</param>
    public string Asked(Measure measure) => Promise.Promised switch
    {
        { Lowest: { } low, Highest: { } high } => $"between {measure.Definition.Say(low)} and {measure.Definition.Say(high)}",
        { Lowest: { } low } => $"at least {measure.Definition.Say(low)}",
        { Highest: { } high } => $"at most {measure.Definition.Say(high)}",
        _ => "anything",
    };
}
