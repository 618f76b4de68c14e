using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>A saving as typed.</summary>
public sealed class SavingForm
{
    public string? Title { get; set; }
    public Guid? ProjectId { get; set; }
    public Guid? ServiceId { get; set; }
    public Guid? OwnerPostId { get; set; }
    public List<YearRow> Years { get; set; } = [];
    public string? Note { get; set; }

    public static SavingForm Begin(FinancialYear now) => new() { Years = [.. Enumerable.Range(now.FirstYear, 4).Select(year => new YearRow { Year = new FinancialYear(year).ToString() })] };

    public static SavingForm Of(Saving saving) => new()
    {
        Title = saving.Title,
        Years = [.. saving.Years.Select(year => new YearRow { Year = year.Name, Planned = Typed.Show(year.Planned), Forecast = Typed.Show(year.Forecast), Delivered = Typed.Show(year.Delivered) }), new()],
        Note = saving.Note,
    };

    public SavingDetails Read(List<Problem> faults) => new() { Title = Title, ProjectId = ProjectId, ServiceId = ServiceId, OwnerPostId = OwnerPostId, Years = ReadYears(faults) };

    /// <summary>The years that were typed; one in which nothing is to be saved and nothing is said counts for nothing.</summary>
    public IReadOnlyList<SavingYear> ReadYears(List<Problem> faults) => [.. Years.Index().Select(each => each.Item.Read($"Form.Years[{each.Index}]", faults))];
}

/// <summary>A year of a saving as typed.</summary>
public sealed class YearRow
{
    public string? Year { get; set; }
    public string? Planned { get; set; }
    public string? Forecast { get; set; }
    public string? Delivered { get; set; }

    public SavingYear Read(string field, List<Problem> faults)
    {
        if (new[] { Planned, Forecast, Delivered }.All(string.IsNullOrWhiteSpace)) { return new(0, 0); }
        var year = FinancialYear.Read(Year ?? "", inContext: true);
        if (year is null) { faults.Add(new($"{field}.FirstYear", "Give the financial year, as 2026/27.")); }
        return new(year?.FirstYear ?? 0, Typed.Pounds(Planned, $"{field}.Planned", faults) ?? 0, Typed.Pounds(Forecast, $"{field}.Forecast", faults), Typed.Pounds(Delivered, $"{field}.Delivered", faults));
    }
}
