using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Web.Features.Measures;

/// <summary>read period: what the label of a figure's period is understood to say, or the question to ask; nothing is saved.</summary>
public static class ReadPeriodCommand
{
    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Make()
    {
        var read = new Command("read", "Reads a paper or a text and says how it is understood; saves nothing");
        read.Subcommands.Add(Period());
        return read;
    }

    private static Command Period()
    {
        var labels = new Argument<string[]>("label") { Description = "One or more labels, such as 2009/10; without any, one a line on standard input", Arity = ArgumentArity.ZeroOrMore };
        var column = new Option<bool>("--column") { Description = "The labels are one column, and help each other: 2015-16 makes 2003-04 a year" };
        var ambiguous = new Option<PeriodFamily?>("--ambiguous") { Description = "What labels such as 2003-04 are, where nothing else shows it" };
        var yearEnds = new Option<int?>("--year-ends") { Description = "The month, 1 to 12, with which a year named by one number ends" };
        yearEnds.Validators.Add(given => { if (given.GetValueOrDefault<int?>() is < 1 or > 12) { given.AddError("--year-ends is a month, 1 to 12."); } });
        var school = new Option<bool>("--school-years") { Description = "2016/17 is a school year, September to August" };
        var json = new Option<bool>("--json") { Description = "As JSON, one line for each; this is the only form" };
        var command = new Command("period", "Says how the label of a period is understood, or the question to ask") { labels, column, ambiguous, yearEnds, school, json };
        command.SetAction(parsed =>
        {
            var given = parsed.GetValue(labels) is { Length: > 0 } words ? words : Lines();
            var mapping = new PeriodMapping { Ambiguous = parsed.GetValue(ambiguous), YearEnds = parsed.GetValue(yearEnds), SchoolYears = parsed.GetValue(school) };
            var readings = parsed.GetValue(column) ? PeriodLabelReader.ReadColumn([.. given], mapping) : given.Select(label => PeriodLabelReader.Read(label, mapping));
            foreach (var reading in readings) { Console.Out.WriteLine(PeriodJson.Of(reading).ToJsonString(OneLine)); }
            return 0;
        });
        return command;
    }

    private static IEnumerable<string> Lines()
    {
        while (Console.In.ReadLine() is { } line) { yield return line; }
    }
}
