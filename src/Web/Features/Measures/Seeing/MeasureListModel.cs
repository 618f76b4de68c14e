using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Measures;

/// <summary>What every page over a filtered list of measures has: the filter, what matches, and the counts at its head.</summary>
public abstract class MeasureListModel(SeeMeasures see, Desk desk, Shell shell) : PageModel
{
    public SeenMeasures Seen { get; private set; } = null!;
    public MeasureFilter Filter { get; private set; } = new();
    public IReadOnlyList<SeenMeasure> Matching { get; private set; } = [];

    /// <summary>Of those that match.</summary>
    public MeasureTotals Totals { get; private set; } = new();

    /// <summary>Of all that are collected, for the counts beside the filter.</summary>
    public MeasureTotals Whole { get; private set; } = new();
    public int PageNumber { get; private set; } = 1;
    public Desk Desk => desk;
    public AsAt AsAt => Seen.AsAt;
    public DateOnly Today => AsAt.Shown;
    public string Query => Request.QueryString.Value ?? "";
    public abstract int PageSize { get; }

    /// <summary>The address of this page, without its query.</summary>
    public abstract string Address { get; }
    public int Pages => Math.Max(1, (Matching.Count + PageSize - 1) / PageSize);
    public IEnumerable<SeenMeasure> Rows => Matching.Skip((PageNumber - 1) * PageSize).Take(PageSize);

    protected async Task ReadAsync(CancellationToken cancel)
    {
        Seen = await see.RunAsync(AsAt.Read(Request.Query[AsAtTagHelper.Field], desk.Today), cancel);
        Filter = MeasureFilter.Of(Request.Query);
        Matching = Filter.Apply(Seen, desk);
        Whole = MeasureTotals.Count(Seen.All.Where(each => !MeasureFilter.HasEnded(each.Standing, Today)), Today);
        Totals = Filter.IsSet ? MeasureTotals.Count(Matching, Today) : Whole;
        PageNumber = int.TryParse(Request.Query["page"], out var number) ? Math.Clamp(number, 1, Pages) : 1;
        if (Address != MeasureListAddress.Table.Path) { shell.Crumbs = [new("Measures", MeasureListAddress.Table.Path)]; }
    }

    public string LinkTo(MeasureStanding standing) => $"/measures/{standing.Slug}{(AsAt.IsPast ? $"?as-at={AsAt.Shown:yyyy-MM-dd}" : "")}";

    /// <summary>The same list as a file.</summary>
    public string Download(string format) => $"{MeasureListAddress.Table.Path}.{format}{Query}";

    public IEnumerable<SelectListItem> Owners() =>
        Seen.All.Select(each => each.Standing.Owner).Where(owner => owner.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)
            .Select(owner => new SelectListItem(owner, owner, owner == Filter.Owner))
            .Prepend(new SelectListItem("Mine", MeasureFilter.Mine, Filter.Owner == MeasureFilter.Mine)).Prepend(new SelectListItem("Anybody", ""));

    public IEnumerable<SelectListItem> Services() =>
        Seen.All.SelectMany(each => each.Standing.Services).Distinct().Select(id => desk.Organisation!.Chart.Service(id)).OfType<Service>().OrderBy(service => service.Name, StringComparer.OrdinalIgnoreCase)
            .Select(service => new SelectListItem(service.Name, service.Id.ToString(), service.Id == Filter.Service)).Prepend(new SelectListItem("Any service", ""));

    public IEnumerable<SelectListItem> Lists() =>
        Seen.Lists.Where(list => list.EndedOn is null || list.Code == Filter.List).Select(list => new SelectListItem(list.Name, list.Code, list.Code == Filter.List)).Prepend(new SelectListItem("Any list", ""));

    public IEnumerable<(Frequency Frequency, int Count)> Frequencies => Seen.All.CountBy(each => each.Standing.Frequency).OrderBy(each => each.Key).Select(each => (each.Key, each.Value));

    public IEnumerable<(ListKind Kind, int Count)> Kinds
    {
        get
        {
            var kinds = Seen.Lists.ToDictionary(list => list.Id, list => list.Kind);
            return Seen.All.SelectMany(each => each.Standing.Lists.Where(kinds.ContainsKey).Select(list => kinds[list]).Distinct()).CountBy(kind => kind).OrderBy(each => each.Key).Select(each => (each.Key, each.Value));
        }
    }

    /// <summary>The heading under which a measure stands when the list is grouped.</summary>
    public string GroupOf(SeenMeasure each) => Filter.Group switch
    {
        "service" => each.Standing.Services.Select(id => desk.Organisation!.Chart.Service(id)?.Name).FirstOrDefault(name => name is not null) ?? "No service",
        "list" => Seen.Lists.FirstOrDefault(list => (Filter.List.Length == 0 || list.Code == Filter.List) && each.Standing.Lists.Contains(list.Id))?.Name ?? "In no list",
        _ => "",
    };
}
