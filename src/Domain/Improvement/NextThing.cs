using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>The next thing that is due of an action. Only a date that somebody gave counts; none is invented.</summary>
/// <param name="What">What is due, in words.</param>
/// <param name="Due">The last day.</param>
public sealed record NextThing(string What, DateOnly Due)
{
    /// <summary>The earliest of the dates that are still open; null when none is.</summary>
    /// <param name="definition">What was promised.</param>
    /// <param name="progress">What has happened.</param>
    public static NextThing? Of(ActionDefinition definition, ActionProgress progress)
    {
        var open = definition.Steps.Where(step => step.Due is not null && !progress.StepsDone.ContainsKey(step.Key)).Select(step => new NextThing(step.Words, step.Due!.Value))
            .Concat(definition.Monitoring.Where(route => route.NextDue is not null).Select(route => new NextThing(route.Words, route.NextDue!.Value)));
        if (definition.NextReview is { } review) { open = open.Append(new("Review", review)); }
        else if (definition.Timescale.ReviewBy is { } reviewBy) { open = open.Append(new("Review", reviewBy)); }

        if (definition.Timescale is { Due: { } due, Kind: TimescaleKind.By or TimescaleKind.During }) { open = open.Append(new("Finish", due)); }

        return open.OrderBy(thing => thing.Due).FirstOrDefault();
    }
}
