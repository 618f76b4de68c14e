using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using GoldenThread.Documents.Reading;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement.Reading;
using GoldenThread.Web.Plumbing;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>read plan, read timescale: what a paper or a text is understood to say; nothing is saved.</summary>
public static class ReadPlanCommand
{
    private static readonly JsonSerializerOptions Pretty = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Make()
    {
        var read = new Command("read", "Reads a paper or a text and says how it is understood; saves nothing");
        read.Subcommands.Add(Plan());
        read.Subcommands.Add(Timescale());
        return read;
    }

    private static Command Plan()
    {
        var file = new Argument<FileInfo>("file") { Description = "A .docx, .xlsx, .ods, .csv, .tsv or .html file" };
        var json = new Option<bool>("--json") { Description = "As JSON" };
        var encoding = new Option<string>("--encoding") { Description = "How a text file's letters are written, such as windows-1252" };
        var command = new Command("plan", "Reads an improvement plan out of a paper") { file, json, encoding };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            if (!path.Exists) { return Fail($"There is no file {path.FullName}."); }
            using var content = path.OpenRead();
            var reading = DocumentReader.Read(content, path.Name, null, new ReadingChoices { Encoding = parsed.GetValue(encoding) });
            if (reading.Document is not { } document) { return Fail(reading.Refusal!.Message); }
            var plan = PlanReader.Read(PaperFromDocument.Carry(document, path.Name));
            if (parsed.GetValue(json)) { Console.Out.WriteLine(PlanReadingJson.Of(plan, PaperFromDocument.Notices(document)).ToJsonString(Pretty)); }
            else { Print(plan); }
            return plan.Actions.Count > 0 ? 0 : CommandLine.NotSo;
        });
        return command;
    }

    private static Command Timescale()
    {
        var texts = new Argument<string[]>("text") { Description = "One or more timescales; without any, one a line on standard input", Arity = ArgumentArity.ZeroOrMore };
        var written = new Option<DateOnly?>("--written") { Description = "The date of the paper, yyyy-mm-dd, from which relative words count" };
        var json = new Option<bool>("--json") { Description = "As JSON, one line for each; this is the only form" };
        var command = new Command("timescale", "Says how a timescale is understood") { texts, written, json };
        command.SetAction(parsed =>
        {
            var given = parsed.GetValue(texts) is { Length: > 0 } words ? words : Lines();
            foreach (var text in given) { Console.Out.WriteLine(TimescaleJson.Of(TimescaleReader.Read(text, parsed.GetValue(written))).ToJsonString(OneLine)); }
            return 0;
        });
        return command;
    }

    private static IEnumerable<string> Lines()
    {
        while (Console.In.ReadLine() is { } line) { yield return line; }
    }

    private static void Print(PlanReading plan)
    {
        Console.Out.WriteLine($"{plan.Title}: {plan.Actions.Count} actions, {plan.Sections.Count} sections, {plan.Warnings.Count} warnings");
        foreach (var action in plan.Actions) { Console.Out.WriteLine($"{action.Code,-8} {action.Where,-22} {action.Action ?? action.Comment}"); }
        foreach (var warning in plan.Warnings) { Console.Out.WriteLine($"! {warning.Where}: {warning.Message}"); }
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return CommandLine.NotSo;
    }
}
