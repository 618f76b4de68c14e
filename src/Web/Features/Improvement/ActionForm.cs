using System.Globalization;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Everything that an action promises, as typed.</summary>
public sealed class ActionForm
{
    /// <summary>How many empty rows stand ready for more leads, criteria, reports or steps.</summary>
    public const int Spare = 3;

    public int? Theme { get; set; }
    public string? Category { get; set; }
    public string? Paragraphs { get; set; }
    public string? Comment { get; set; }
    public string? Objective { get; set; }
    public string? Action { get; set; }
    public string? Timescale { get; set; }
    public DateParts NextReview { get; set; } = new();
    public List<LeadRow> Leads { get; set; } = [];
    public List<CriterionRow> Criteria { get; set; } = [];
    public List<RouteRow> Monitoring { get; set; } = [];
    public List<StepRow> Steps { get; set; } = [];
    public string? Outcome { get; set; }
    public string? Resources { get; set; }
    public string? FundedBy { get; set; }
    public string? Ict { get; set; }
    public Response? Response { get; set; }
    public string? ResponseReason { get; set; }
    public string? SeeAlso { get; set; }
    public bool OwnFinding { get; set; }

    public static ActionForm Of(ActionDefinition d) => new()
    {
        Theme = d.Theme == 0 ? null : d.Theme,
        Category = d.Category,
        Paragraphs = string.Join(", ", d.Paragraphs),
        Comment = d.Comment,
        Objective = d.Objective,
        Action = d.Action,
        Timescale = d.Timescale.Text,
        NextReview = DateParts.Of(d.NextReview),
        Outcome = d.Outcome,
        Resources = d.Resources,
        FundedBy = d.FundedBy,
        Ict = d.Ict,
        Response = d.Response,
        ResponseReason = d.ResponseReason,
        SeeAlso = string.Join(", ", d.SeeAlso),
        OwnFinding = d.OwnFinding,
        Leads = [.. d.Leads.Select(LeadRow.Of)],
        Criteria = [.. d.Criteria.Select(c => new CriterionRow { Key = c.Key, Words = c.Words })],
        Monitoring = [.. d.Monitoring.Select(RouteRow.Of)],
        Steps = [.. d.Steps.Select(StepRow.Of)],
    };

    /// <summary>Puts empty rows at the end, so that more can be typed without JavaScript.</summary>
    public ActionForm WithRoom()
    {
        for (var n = 0; n < Spare; n++) { Leads.Add(new()); Criteria.Add(new()); Monitoring.Add(new()); Steps.Add(new()); }
        return this;
    }

    /// <summary>What was typed as a definition; what was not understood is among the problems, none of it dropped.</summary>
    /// <param name="before">What it said before: fields that were not touched keep their reading, rows their numbers.</param>
    /// <param name="usedKeys">The highest number that any row of the action ever had.</param>
    public ActionDefinition Read(ActionDefinition before, int usedKeys, OrganisationView organisation, DateOnly today, List<Problem> problems)
    {
        var next = usedKeys;
        int Key(int key, bool known) => known ? key : ++next;
        return before with
        {
            Theme = Theme ?? 0,
            Category = Words(Category),
            Paragraphs = ReadParagraphs(problems),
            Comment = Words(Comment),
            Objective = Words(Objective),
            Action = Words(Action),
            Timescale = (Timescale ?? "").Trim() == before.Timescale.Text.Trim() ? before.Timescale : Domain.Basics.Timescale.Read((Timescale ?? "").Trim(), today),
            NextReview = TypedDay.Read(NextReview, "Form.NextReview", "The next review", problems),
            Leads = [.. Leads.Select((row, n) => row.Read($"Form.Leads[{n}]", organisation, problems)).OfType<Lead>()],
            Criteria = [.. Criteria.Where(row => Words(row.Words) is not null).Select(row => new Criterion(Key(row.Key, before.Criteria.Any(c => c.Key == row.Key)), row.Words!.Trim()))],
            Monitoring = [.. Monitoring.Select((row, n) => row.Read($"Form.Monitoring[{n}]", organisation, problems)).OfType<MonitoringRoute>().Select(route => route with { Key = Key(route.Key, before.Monitoring.Any(r => r.Key == route.Key)) })],
            Steps = [.. Steps.Select((row, n) => row.Read($"Form.Steps[{n}]", organisation, problems)).OfType<Step>().Select(step => step with { Key = Key(step.Key, before.Steps.Any(s => s.Key == step.Key)) })],
            Outcome = Words(Outcome),
            Resources = Words(Resources),
            FundedBy = Words(FundedBy),
            Ict = Words(Ict),
            Response = Response ?? Domain.Improvement.Response.Act,
            ResponseReason = Words(ResponseReason),
            SeeAlso = [.. (SeeAlso ?? "").Split([',', ';', ' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            OwnFinding = OwnFinding,
        };
    }

    /// <summary>The field of the form that a problem is about.</summary>
    public static Problem InForm(Problem problem) => problem.Field switch
    {
        "" or "_version" or "_key" or "Reason" or "Code" => problem,
        "action" => problem with { Field = "Form.Action" },
        "comment" => problem with { Field = "Form.Comment" },
        "objective" => problem with { Field = "Form.Objective" },
        "timescale" => problem with { Field = "Form.Timescale" },
        "lead" => problem with { Field = "Form.Leads[0].Words" },
        "success criteria" or "Criteria" => problem with { Field = "Form.Criteria[0].Words" },
        "monitoring" => problem with { Field = "Form.Monitoring[0].Words" },
        "milestones and sub-actions" => problem with { Field = "Form.Steps[0].Words" },
        "outcome" => problem with { Field = "Form.Outcome" },
        "resources" => problem with { Field = "Form.Resources" },
        "funding" => problem with { Field = "Form.FundedBy" },
        "ICT" => problem with { Field = "Form.Ict" },
        "reason for the response" => problem with { Field = "Form.ResponseReason" },
        var field => problem with { Field = $"Form.{field}" },
    };

    internal static string? Words(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim().ReplaceLineEndings("\n");

    private List<int> ReadParagraphs(List<Problem> problems)
    {
        var found = new List<int>();
        foreach (var word in (Paragraphs ?? "").Replace(" and ", " ", StringComparison.OrdinalIgnoreCase).Split([',', ' ', '&', ';'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) { found.Add(number); }
            else { problems.Add(new("Form.Paragraphs", $"“{word}” is not a paragraph number. Write numbers only, like 42, 43.")); }
        }

        return [.. found.Distinct()];
    }
}
