using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Who sees which measure, and whether with what was not handed in yet. A partner sees only theirs.</summary>
public static class MeasureSight
{
    public static bool Sees(this Desk desk, MeasureStanding standing) => desk.Actor.May(Right.ReadMeasures, standing.Posts, standing.Services);

    public static bool SeesDraftsOf(this Desk desk, MeasureStanding standing) => desk.Actor.May(Right.ReadDrafts, standing.Posts, standing.Services);

    /// <summary>The measure with the position that this person may know.</summary>
    public static SeenMeasure Seen(this Desk desk, MeasureStanding standing) => new(standing, standing.HandedIn is null ? standing.Latest : standing.Seen(desk.SeesDraftsOf(standing)));
}
