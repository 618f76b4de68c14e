using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Web.Features.Operations;

/// <summary>The file demo/measures/council.json: what the council's measures stand in.</summary>
/// <param name="Area">The council's own area.</param>
/// <param name="Neighbours">The areas that it compares itself with.</param>
/// <param name="Rules">The rating rules that it uses.</param>
/// <param name="Lists">Its lists of measures.</param>
public sealed record DemoMeasureSetting(CouncilArea Area, DemoNeighbours Neighbours, IReadOnlyList<DemoColouring> Rules, IReadOnlyList<DemoList> Lists);

/// <summary>The areas that a council compares itself with.</summary>
public sealed record DemoNeighbours(string Name, string Source, IReadOnlyList<AreaName> Areas);

/// <summary>A rating rule: one of the product's, with a name and numbers of the council's own where they are given.</summary>
public sealed record DemoColouring(string Key, string Preset, string? Name, decimal? Tolerance, decimal? Lower, decimal? Upper);

/// <summary>A list of measures; the rule colours those that have none of their own.</summary>
public sealed record DemoList(string Code, string Name, ListKind Kind, string? Board, string? Rule);
