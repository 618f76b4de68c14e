using System.Globalization;
using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>The tables of this room as files carry them.</summary>
public static class DeliveryTables
{
    public static ReportTable Projects(SeenDelivery seen, PostChart chart) => new()
    {
        Caption = $"Projects as at {seen.AsAt.Shown.InWords()}",
        Columns = Headed("PID", "Title", "Programme", "State", "Leads", "Confidence", "Because", "Next milestone", "Next milestone on", "Baseline end", "Expected end", "Budget", "Spent"),
        Rows = seen.Projects.Select(each => Row(each.Project.Pid, each.Project.Title, each.Programme?.Title, each.Project.State.ToString(), chart.Post(each.Project.LeadPostId)?.Title, each.Standing.Worse?.InWords(), each.Standing.Because,
            each.Standing.Next?.Title, Day(each.Standing.Next?.Finish), Day(each.Standing.BaselineEnd), Day(each.Standing.ExpectedEnd), Amount(each.Project.Budget), Amount(each.Project.Spent))),
    };

    public static ReportTable Savings(SeenDelivery seen, PostChart chart) => new()
    {
        Caption = $"Savings as at {seen.AsAt.Shown.InWords()}",
        Columns = Headed("Saving", "Title", "Project", "Answers", "Year", "Planned", "Forecast", "Delivered", "Expected", "Short by", "Said"),
        Rows = seen.Savings.SelectMany(saving => saving.Years.Select(year => Row(saving.Code, saving.Title, seen.Project(saving.ProjectId)?.Project.Name, chart.Post(saving.OwnerPostId)?.Title, year.Name, Amount(year.Planned), Amount(year.Forecast), Amount(year.Delivered),
            Amount(year.Expected(FinancialYear.Of(seen.AsAt.Shown))), Amount(year.Shortfall(FinancialYear.Of(seen.AsAt.Shown))), saving.Note))),
    };

    public static ReportTable Money(SeenMoney seen, PostChart chart) => new()
    {
        Caption = $"Budget lines of {seen.Year} as at {seen.AsAt.Shown.InWords()}",
        Columns = Headed("Code", "Title", "Service", "Year", "Budget", "Forecast", "Spent", "Over", "Posted up to"),
        Rows = seen.Lines.OrderBy(line => line.Code, CodeOrder.Instance).Select(line => Row(line.Code, line.Title, chart.Service(line.ServiceId)?.Name, line.Year.ToString(), Amount(line.Budget), Amount(line.Forecast), Amount(line.Spent), Amount(line.Over), Day(line.AsAt))),
    };

    public static ReportTable Risks(IReadOnlyList<Risk> risks, RiskScale scale, PostChart chart) => new()
    {
        Caption = "Risks",
        Columns = Headed("Risk", "What may happen", "Cause", "Effect", "Kind", "Answers", "Likelihood", "Impact", "Score", "Called", "Accepted", "Controls", "Judged on", "Closed on"),
        Rows = risks.Select(risk => Row(risk.Code, risk.Event, risk.Cause, risk.Effect, risk.Kind.InWords(), chart.Post(risk.OwnerPostId)?.Title, Whole(risk.Now.Likelihood), Whole(risk.Now.Impact), Whole(risk.Now.Score), scale.Called(risk.Now.Score), Whole(scale.Accepts(risk.Kind)),
            string.Join("; ", risk.Controls.Select(control => $"{control.Words} ({(control.IsThere ? "there" : "planned")})")), Day(risk.Now.On), Day(risk.ClosedOn))),
    };

    private static IReadOnlyList<ReportColumn> Headed(params IReadOnlyList<string> names) => [.. names.Select(name => new ReportColumn(name, 1))];

    private static ReportRow Row(params string?[] cells) => ReportRow.Of([.. cells.Select(cell => ReportCell.Of(cell ?? ""))]);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Amount(decimal? amount) => amount?.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
