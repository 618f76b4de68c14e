using GoldenThread.Domain.Basics;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Standings that did not follow from their actions were computed again.</summary>
public sealed record StandingsRebuilt(RecordRef About, int Changed) : Event(About)
{
    public override string InWords => $"{Changed} {(Changed == 1 ? "standing" : "standings")} computed again";
}
