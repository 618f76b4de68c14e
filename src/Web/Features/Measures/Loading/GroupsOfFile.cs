using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Reading;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Web.Features.Measures;

/// <summary>The neighbours that a file lists for the council.</summary>
/// <param name="Name">The group's name.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Areas">The areas, nearest first.</param>
/// <param name="IsNew">Whether the council has it not, or has it with other areas.</param>
/// <param name="Rows">How many rows the file has.</param>
/// <param name="Held">How many of them are not read.</param>
public sealed record GroupsOfFile(string Name, string Source, IReadOnlyList<AreaName> Areas, bool IsNew, int Rows, IReadOnlyList<HeldFigure> Held)
{
    /// <summary>Reads a list of neighbours; refused where the council is not in it.</summary>
    public static Outcome<GroupsOfFile> Read(OpenedData data, AreaGroupsMapping mapping, CouncilArea? own, Dictionary<string, IReadOnlyList<AreaName>> taken, string fileName)
    {
        if (mapping.Area is not null && own is null) { return new Problem("OwnArea", "Say first which area the council serves: the file lists the neighbours of many."); }
        // The cells of a line are overwritten by those of the next.
        var read = AreaGroupsReader.Read(mapping, data.Headings, data.Lines());
        if (data.Refusal is { } refusal) { return new Problem("File", refusal.Message); }
        if (read.Value is not { } groups) { return read.Problems.ToList(); }
        if (groups.Groups.FirstOrDefault(group => group.Area is null || IsOwn(group.Area, mapping.Scheme, own!)) is not { } ours) { return new Problem("OwnArea", $"{fileName} lists no neighbours of {own!.Name} ({own.Code})."); }
        List<AreaName> areas = [.. ours.Others.Select(near => ShippedMappings.Areas.Find(near.Code, mapping.Scheme) is { } known ? new AreaName(known.Gss, near.Name ?? known.Name) : new AreaName(near.Code, near.Name ?? ""))];
        var isNew = !taken.TryGetValue(mapping.Group, out var before) || !before.Select(area => area.Code).SequenceEqual(areas.Select(area => area.Code));
        return new GroupsOfFile(mapping.Group, $"{mapping.Source}; {fileName}", areas, isNew, groups.Rows, groups.Held);
    }

    /// <summary>What a person is shown of it.</summary>
    public static LoadTally Tally(Outcome<GroupsOfFile> read) => read.Value is not { } groups
        ? new() { Faults = [.. read.Problems.Select(problem => problem.Message)], NeedsArea = read.Problems.Any(problem => problem.Field == "OwnArea") }
        : new()
        {
            Source = groups.Source,
            Rows = groups.Rows,
            RowsRead = groups.Rows - groups.Held.Count,
            RowsSkipped = groups.Held.Count(held => held.Outcome == LineOutcome.Skipped),
            RowsInQuestion = groups.Held.Count(held => held.Outcome == LineOutcome.InQuestion),
            RowsRefused = groups.Held.Count(held => held.Outcome == LineOutcome.Refused),
            NotTaken = [.. groups.Held.GroupBy(held => (held.Outcome, held.Reason)).Select(same => new NotTaken(same.Key.Outcome, same.Key.Reason.InWords(), same.Count(), [.. same.Take(10).Select(held => new NotTakenRow(held.Row, LoadTallying.Words(held)))]))],
            Groups = [new(groups.Name, [.. groups.Areas.Select(area => area.Name.Length > 0 ? $"{area.Name} ({area.Code})" : area.Code)], groups.IsNew)],
        };

    private static bool IsOwn(string code, AreaScheme scheme, CouncilArea own) =>
        own.Is(code, "") || ShippedMappings.Areas.CodeOf(code, scheme) == ShippedMappings.Areas.CodeOf(own.Code, AreaScheme.Gss);
}
