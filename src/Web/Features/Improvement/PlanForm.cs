using System.Globalization;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>What a plan says of itself, as typed.</summary>
public sealed class PlanForm
{
    private static readonly string[] Signs = [" = ", "=", " – ", " - ", ": ", "\t"];

    public string? Title { get; set; }
    public string? Scope { get; set; }
    public List<ThemeRow> Themes { get; set; } = [];
    public List<CategoryRow> Categories { get; set; } = [];

    /// <summary>One acronym a line: "HoS = Head of Service".</summary>
    public string? Legend { get; set; }

    public static PlanForm Of(Domain.Improvement.Plan plan) => new()
    {
        Title = plan.Title,
        Scope = plan.Scope,
        Legend = string.Join('\n', plan.Legend.Select(entry => $"{entry.Acronym} = {entry.Meaning}")),
        Themes = [.. plan.Themes.Select(theme => new ThemeRow { Number = theme.Number.ToString(CultureInfo.InvariantCulture), Title = theme.Title, Objective = theme.Objective, Aliases = string.Join("; ", theme.Aliases ?? []) })],
        Categories = [.. plan.Categories.Select(category => new CategoryRow { Code = category.Code, Title = category.Title, Definition = category.Definition })],
    };

    public PlanForm WithRoom()
    {
        for (var n = 0; n < ActionForm.Spare; n++) { Themes.Add(new()); Categories.Add(new()); }
        return this;
    }

    /// <summary>What was typed; what was not understood is among the problems, none of it dropped.</summary>
    public PlanWords Read(List<Problem> problems)
    {
        var themes = new List<Theme>();
        foreach (var (row, n) in Themes.Select((row, n) => (row, n)).Where(each => !each.row.IsEmpty))
        {
            if (int.TryParse(row.Number?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) { themes.Add(new Theme(number, row.Title?.Trim() ?? "", ActionForm.Words(row.Objective), Aliases(row))); }
            else { problems.Add(new($"Form.Themes[{n}].Number", "Give the theme a number from 1.")); }
        }

        var categories = new List<Category>();
        foreach (var (row, n) in Categories.Select((row, n) => (row, n)).Where(each => !each.row.IsEmpty))
        {
            if (!string.IsNullOrWhiteSpace(row.Code)) { categories.Add(new Category(row.Code.Trim(), row.Title?.Trim() ?? "", ActionForm.Words(row.Definition))); }
            else { problems.Add(new($"Form.Categories[{n}].Code", "Give the category a letter.")); }
        }

        return new PlanWords(Title, Scope, themes, categories, ReadLegend(problems));
    }

    /// <summary>The field of the form that a problem is about.</summary>
    public static Problem InForm(Problem problem) => problem.Field switch
    {
        "Themes" => problem with { Field = "Form.Themes[0].Title" },
        "Categories" => problem with { Field = "Form.Categories[0].Title" },
        "Title" or "Scope" or "Legend" => problem with { Field = $"Form.{problem.Field}" },
        _ => problem,
    };

    private static List<string>? Aliases(ThemeRow row) => (row.Aliases ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } names ? [.. names] : null;

    private List<PlanLegendEntry> ReadLegend(List<Problem> problems)
    {
        var entries = new List<PlanLegendEntry>();
        foreach (var line in (Legend ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var sign = Signs.FirstOrDefault(each => line.Contains(each, StringComparison.Ordinal));
            if (sign is null) { problems.Add(new("Form.Legend", $"“{line}” does not say what it stands for. Write it like HoS = Head of Service.")); continue; }
            var at = line.IndexOf(sign, StringComparison.Ordinal);
            entries.Add(new PlanLegendEntry(line[..at].Trim(), line[(at + sign.Length)..].Trim()));
        }

        return entries;
    }
}
