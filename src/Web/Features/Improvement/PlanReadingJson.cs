using System.Text.Json.Nodes;
using GoldenThread.Documents;
using GoldenThread.Domain.Improvement.Reading;
using static GoldenThread.Web.Features.Improvement.TimescaleJson;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>A read plan as the command line promises it. A key with nothing in the paper is left out.</summary>
public static class PlanReadingJson
{
    /// <param name="reading">What the rules read.</param>
    /// <param name="notices">What the reader of the file said; they stand before the rules' own warnings.</param>
    public static JsonObject Of(PlanReading reading, IEnumerable<DocumentNotice>? notices = null)
    {
        var json = new JsonObject();
        Add(json, "title", reading.Title);
        Add(json, "written", Iso(reading.Written));
        json["sections"] = new JsonArray([.. reading.Sections.Select(s => new JsonObject { ["number"] = s.Number, ["title"] = s.Title })]);
        json["categories"] = new JsonArray([.. reading.Categories.Select(c => new JsonObject { ["code"] = c.Code, ["title"] = c.Title, ["definition"] = c.Definition })]);
        json["actions"] = new JsonArray([.. reading.Actions.Select(Action)]);
        json["reviewRecord"] = new JsonArray([.. reading.ReviewRecord.Select(r => new JsonObject
        {
            ["version"] = r.Version,
            ["reviewed"] = Iso(r.Reviewed),
            ["issues"] = r.Issues,
            ["amended"] = r.Amended,
            ["approvedBy"] = r.ApprovedBy,
            ["amendedOn"] = Iso(r.AmendedOn),
        })]);
        json["legend"] = new JsonObject(reading.Legend.Select(l => KeyValuePair.Create(l.Key, (JsonNode?)l.Value)));
        json["offers"] = new JsonArray([.. reading.Offers.Select(o => new JsonObject { ["where"] = o.Where, ["heading"] = o.Heading, ["text"] = o.Text })]);
        json["tables"] = new JsonArray([.. reading.Tables.Select(Table)]);
        json["warnings"] = new JsonArray([
            .. (notices ?? []).Select(n => Warning(n.Where, n.Kind, n.Message)),
            .. reading.Warnings.Select(w => Warning(w.Where, w.Kind, w.Message))]);
        return json;
    }

    public static string Response(PlanResponse response) => response switch
    {
        PlanResponse.NoAction => "no-action",
        PlanResponse.AlreadyPractice => "already-practice",
        _ => "act",
    };

    private static JsonObject Action(ReadAction action)
    {
        var json = new JsonObject();
        Add(json, "code", action.Code);
        Add(json, "asPrinted", action.CodeAsPrinted);
        Add(json, "partOf", action.PartOf);
        Add(json, "section", action.Section);
        Add(json, "category", action.Category);
        Add(json, "paragraphs", action.Paragraphs.Count > 0 ? new JsonArray([.. action.Paragraphs.Select(p => (JsonNode?)p)]) : null);
        Add(json, "comment", action.Comment);
        Add(json, "objective", action.Objective);
        Add(json, "action", action.Action);
        json["timescale"] = TimescaleJson.Of(action.Timescale);
        Add(json, "leads", List(action.Leads));
        Add(json, "evidence", List(action.Evidence));
        Add(json, "monitoring", List(action.Monitoring));
        Add(json, "outcome", action.Outcome);
        Add(json, "resources", action.Resources);
        Add(json, "fundedBy", action.FundedBy);
        Add(json, "ict", action.Ict);
        Add(json, "progress", action.Progress);
        Add(json, "status", action.Status);
        Add(json, "priority", action.Priority);
        Add(json, "other", action.Other.Count > 0 ? new JsonObject(action.Other.Select(o => KeyValuePair.Create(o.Key, (JsonNode?)o.Value))) : null);
        json["response"] = Response(action.Response);
        json["reason"] = action.Reason;
        Add(json, "refs", List(action.CrossReferences));
        json["source"] = new JsonObject { ["table"] = action.Table, ["row"] = action.Row };
        json["words"] = new JsonArray([.. action.Words.Select(Words)]);
        return json;
    }

    private static JsonObject Words(ReadWords words)
    {
        var json = new JsonObject { ["field"] = Name(words.Field), ["words"] = words.Words, ["table"] = words.Table, ["row"] = words.Row, ["column"] = words.Column, ["heading"] = words.Heading };
        Add(json, "inferred", words.Inferred);
        return json;
    }

    private static JsonObject Table(ReadTable table)
    {
        var json = new JsonObject { ["table"] = table.Table };
        Add(json, "name", table.Name);
        Add(json, "headerRow", table.HeaderRow);
        json["columns"] = new JsonArray([.. table.Columns.Select(c => new JsonObject { ["number"] = c.Number, ["heading"] = c.Heading, ["field"] = Name(c.Field) })]);
        return json;
    }

    private static JsonObject Warning(string where, string kind, string message) => new() { ["where"] = where, ["kind"] = kind, ["message"] = message };

    private static string Name(PlanField field) => char.ToLowerInvariant(field.ToString()[0]) + field.ToString()[1..];
}
