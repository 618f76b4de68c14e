using System.CommandLine;
using System.Globalization;
using GoldenThread.Documents.Writing;
using GoldenThread.Web.Plumbing;

namespace GoldenThread.Web.Features.Operations;

/// <summary>demo-papers: the demonstration's plans as the Word and Excel papers that a council would have had before.</summary>
public static class DemoPapersCommand
{
    public static Command Make()
    {
        var place = new Option<string>("--out") { Description = "The folder that the papers are written to", Required = true };
        var date = new Option<string?>("--date") { Description = "The day that their dates count from, such as 2026-11-22 (default: today)" };
        var command = new Command("demo-papers", "Writes the demonstration council's plans as Word and Excel papers, to try the import with");
        command.Options.Add(place);
        command.Options.Add(date);
        command.SetAction(parsed =>
        {
            var today = parsed.GetValue(date) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : new CouncilClock(TimeProvider.System).Today;
            Write(new DemoFolder(today), parsed.GetRequiredValue(place));
        });
        return command;
    }

    public static void Write(DemoFolder folder, string place)
    {
        Directory.CreateDirectory(place);
        foreach (var (plan, name) in new[] { (folder.Improvement, "corporate-improvement-plan"), (folder.Highways, "highways-recovery-plan") })
        {
            var report = new DemoPaper(plan, folder.Today).Report;
            using (var word = File.Create(Path.Combine(place, $"{name}.docx"))) { WordWriter.Write(report, word); }
            using (var excel = File.Create(Path.Combine(place, $"{name}.xlsx"))) { ExcelWriter.Write(report, excel); }
        }
    }
}
