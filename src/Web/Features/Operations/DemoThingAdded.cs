using GoldenThread.Domain.Basics;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Something that measures stand in came with the demonstration: a rule, a list, a group of areas.</summary>
public sealed record DemoThingAdded(RecordRef About, string Words) : Event(About)
{
    public override string InWords => Words;
}
