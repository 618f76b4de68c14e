using System.CommandLine;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>export plan CODE: a plan as a file, with everything that the council's own officers see.</summary>
public static class ExportPlanCommand
{
    public static Command Make()
    {
        var code = new Argument<string>("code") { Description = "The plan's short name" };
        var format = new Option<string>("--format") { Description = "docx, xlsx, ods, csv, html or json", Required = true };
        var file = new Option<string>("--out") { Description = "The file to write", Required = true };
        var columns = new Option<string>("--columns") { Description = "paper (as in the plan), all (and how each action stands) or list", DefaultValueFactory = _ => "paper" };
        format.AcceptOnlyFromAmong([.. PlanPrinting.Formats, "json"]);
        columns.AcceptOnlyFromAmong("paper", "all", "list");
        var plan = CommandDesk.Seat(new Command("plan", "Prints a plan into a file") { code, format, file, columns }, writes: false, async (at, parsed, cancel) =>
        {
            await SitAsync(at, cancel);
            await using var content = new MemoryStream();
            if (!await WriteAsync(at.Services, parsed.GetValue(code)!, parsed.GetValue(format)!, parsed.GetValue(columns)!, at.Actor.Today, content, cancel)) { return await CommandLine.RefuseAsync($"There is no plan “{parsed.GetValue(code)}”."); }
            await File.WriteAllBytesAsync(parsed.GetValue(file)!, content.ToArray(), cancel);
            return 0;
        });
        return new Command("export", "Prints what the product holds into a file") { plan };
    }

    /// <summary>Whoever has the shell has the database: what is exported is what an auditor reads.</summary>
    private static async Task SitAsync(CommandDesk at, CancellationToken cancel)
    {
        var head = await at.Db.ChainHeads.AsNoTracking().FirstOrDefaultAsync(cancel) ?? new ChainHead();
        at.Services.GetRequiredService<DeskSeat>().Desk = new Desk
        {
            Actor = at.Actor with { Roles = [Role.Auditor] },
            Organisation = at.Organisation,
            Sequence = head.Sequence,
            PlanSequence = head.PlanSequence,
            MeasureSequence = head.MeasureSequence,
        };
    }

    private static async Task<bool> WriteAsync(IServiceProvider services, string plan, string format, string columns, DateOnly today, Stream content, CancellationToken cancel)
    {
        var now = AsAt.Read(null, today);
        if (format == "json")
        {
            if (await services.GetRequiredService<ExportPlan>().RunAsync(plan, now, everything: true, cancel) is not { } json) { return false; }
            PlanFileJson.Write(json, content);
        }
        else if (columns == "list")
        {
            if (await services.GetRequiredService<OpenPlan>().RunAsync(plan, now, cancel) is not { } opened) { return false; }
            PlanPrinting.List(opened, opened.Actions, format, content);
        }
        else
        {
            if (await services.GetRequiredService<PrintPlan>().RunAsync(plan, new ActionFilter(), now, columns == "all", cancel) is not { } paper) { return false; }
            PlanPrinting.Write(paper, format, content);
        }

        return true;
    }
}
