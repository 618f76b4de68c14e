using Kind = GoldenThread.Domain.Thread.ThreadKind;

namespace GoldenThread.Domain.Thread;

/// <summary>What the types of links mean: how they are said, which way they lead, and which records may stand at their ends.</summary>
public static class LinkRules
{
    private static readonly Kind[] Work = [Kind.ImprovementPlan, Kind.Action, Kind.Programme, Kind.Project, Kind.Saving, Kind.Standard], Purpose = [Kind.Aim, Kind.CouncilPlan];

    private static readonly Kind[] All = Enum.GetValues<Kind>();

    private static readonly Dictionary<LinkType, (string Forth, string Back, LinkWay Way, Kind[] From, Kind[] To)> Rules = new()
    {
        [LinkType.ContributesTo] = ("contributes to", "is served by", LinkWay.Up, Purpose, Purpose),
        [LinkType.MeasuredBy] = ("is measured by", "measures", LinkWay.Down, [Kind.Aim, Kind.ImprovementPlan, Kind.Programme, Kind.Project], [Kind.Measure]),
        [LinkType.DeliveredBy] = ("is delivered by", "delivers", LinkWay.Down, [Kind.Aim, Kind.CouncilPlan, Kind.Measure], Work),
        [LinkType.EvidencedBy] = ("is evidenced by", "is evidence for", LinkWay.Down, [Kind.Aim, Kind.Measure, .. Work], [Kind.Evidence]),
        [LinkType.ArisesFrom] = ("arises from", "led to", LinkWay.Up, [Kind.Aim, .. Work], [Kind.Finding, Kind.Evidence]),
        [LinkType.FundedBy] = ("is funded by", "funds", LinkWay.Down, [Kind.Aim, Kind.CouncilPlan, .. Work], [Kind.Budget]),
        [LinkType.ThreatenedBy] = ("is threatened by", "threatens", LinkWay.Down, [Kind.Aim, Kind.CouncilPlan, Kind.Measure, .. Work], [Kind.Risk]),
        [LinkType.ReportedTo] = ("is reported to", "receives reports of", LinkWay.Side, [Kind.Aim, Kind.CouncilPlan, Kind.Measure, .. Work], [Kind.Board]),
        [LinkType.Replaces] = ("replaces", "was replaced by", LinkWay.Side, [Kind.Aim, Kind.CouncilPlan, Kind.Measure, Kind.Programme], [Kind.Aim, Kind.CouncilPlan, Kind.Measure, Kind.Programme]),
        [LinkType.JointWith] = ("is joint with", "is joint with", LinkWay.Side, [Kind.Aim, Kind.Measure, .. Work], [Kind.Aim, Kind.Measure, .. Work]),
        [LinkType.PartOf] = ("is part of", "holds", LinkWay.Up, All, All),
    };

    /// <summary>The types that a person can choose, in the order in which they are offered.</summary>
    public static IReadOnlyList<LinkType> Chosen { get; } = [.. Rules.Keys.Where(type => type != LinkType.PartOf)];

    /// <summary>As said from the first end: "contributes to".</summary>
    /// <param name="type">The type.</param>
    public static string InWords(this LinkType type) => Rules[type].Forth;

    /// <summary>As said from the second end: "is served by".</summary>
    /// <param name="type">The type.</param>
    public static string Backwards(this LinkType type) => Rules[type].Back;

    /// <summary>Where the second end stands, seen from the first.</summary>
    /// <param name="type">The type.</param>
    public static LinkWay Way(this LinkType type) => Rules[type].Way;

    /// <summary>Whether records of these kinds may stand at its ends.</summary>
    /// <param name="type">The type.</param>
    /// <param name="from">The kind of the first.</param>
    /// <param name="to">The kind of the second.</param>
    public static bool Joins(this LinkType type, Kind from, Kind to) =>
        Rules[type].From.Contains(from) && Rules[type].To.Contains(to) && (type != LinkType.Replaces || from == to);

    /// <summary>The types by which a record of a kind can be linked, and from which end: true where it is the first.</summary>
    /// <param name="kind">The kind.</param>
    public static IEnumerable<(LinkType Type, bool Forth)> Of(Kind kind) =>
        Chosen.SelectMany(type => new[] { (type, Forth: true), (type, Forth: false) }).Where(each => (each.Forth ? Rules[each.type].From : Rules[each.type].To).Contains(kind) && (each.Forth || Rules[each.type].Forth != Rules[each.type].Back));
}
