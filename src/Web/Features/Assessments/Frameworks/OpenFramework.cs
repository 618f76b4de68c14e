using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Store;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>A framework as one edition, or the text that is shipped, says it, with what in other frameworks it has in common with.</summary>
public sealed record OpenedFramework
{
    public required ListedFramework Framework { get; init; }
    public required FrameworkContent Content { get; init; }

    /// <summary>The edition; null for the text that is shipped.</summary>
    public EditionLine? Edition { get; init; }

    /// <summary>Every framework that there is.</summary>
    public required IReadOnlyList<ListedFramework> All { get; init; }

    /// <summary>What it has in common with others, whichever of the two says so.</summary>
    public IReadOnlyList<CrosswalkLine> Crosswalks => CrosswalkLine.Of(Content, All);

    /// <summary>Whether the text that is shipped is no edition yet: it can be taken up as it is.</summary>
    public bool CanTakeUpShipped { get; init; }
}

/// <summary>Opens a framework, or one edition of it; null when there is none.</summary>
public sealed class OpenFramework(ListFrameworks list, GoldenThreadDb db)
{
    public async Task<OpenedFramework?> RunAsync(string code, int? number, CancellationToken cancel)
    {
        var all = await list.RunAsync(cancel);
        if (all.FirstOrDefault(each => each.Code == code) is not { } framework) { return null; }
        var edition = number is null ? framework.Current : framework.Editions.FirstOrDefault(each => each.Number == number);
        if (number is not null && edition is null) { return null; }
        var content = edition == framework.Current ? framework.Content : await ContentAsync(code, edition!.Number, cancel);
        return content is null ? null : new()
        {
            Framework = framework,
            Content = content,
            Edition = edition,
            All = all,
            CanTakeUpShipped = framework.Shipped is { } shipped && !await IsEditionAsync(framework, shipped, cancel),
        };
    }

    /// <summary>What a text says that is named by the number of its edition or as "shipped"; null when there is none.</summary>
    public async Task<FrameworkContent?> TextAsync(string code, string? named, CancellationToken cancel) =>
        named == "shipped" ? ShippedFrameworks.Find(code) : int.TryParse(named, out var number) ? await ContentAsync(code, number, cancel) : null;

    private Task<FrameworkContent?> ContentAsync(string code, int number, CancellationToken cancel) =>
        db.FrameworkEditions.AsNoTracking().Where(edition => edition.Code == code && edition.Number == number).Select(edition => edition.Content).SingleOrDefaultAsync(cancel);

    private async Task<bool> IsEditionAsync(ListedFramework framework, FrameworkContent shipped, CancellationToken cancel)
    {
        if (framework.Editions.Count == 0) { return false; }
        if (EditionDifferences.Of(framework.Content, shipped).IsSame) { return true; }
        var others = await db.FrameworkEditions.AsNoTracking().Where(edition => edition.Code == framework.Code && edition.Id != framework.Current!.Id).Select(edition => edition.Content).ToListAsync(cancel);
        return others.Exists(content => EditionDifferences.Of(content, shipped).IsSame);
    }
}
