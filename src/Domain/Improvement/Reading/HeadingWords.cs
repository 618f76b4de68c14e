namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>What the words of a column's heading say that it holds. Spaces don't count, since narrow columns break words: "Completio n Date".</summary>
public static class HeadingWords
{
    private static readonly HashSet<string> Codes = [.. "ref refno refnumber reference referenceno referencenumber no number num code id item itemno itemnumber actionno actionnumber actionref actionreference actioncode actionid recno recommendationno recommendationnumber recommendationref recref uniqueref line serial serialno sno priorityno objectiveno planref".Split(' ')];

    // The first rule that fits wins, so the exact stands before the general: "target date" before "target", "progress" before "action taken".
    private static readonly (PlanField Field, string[] Whole, string[] Start, string[] Within)[] Rules =
    [
        (PlanField.Paragraphs, ["page", "pages", "reportref", "pararef"], ["para"], ["paragraph", "reportref", "paranumber"]),
        (PlanField.Status, ["rag", "brag", "complete", "completed", "completeyn", "state", "colour"], ["ragr", "rags", "bragr"], ["status", "trafficlight", "ragrating"]),
        (PlanField.Evidence, [], [], ["progressmeasure", "measureofprogress", "evidenceofprogress"]),
        (PlanField.Progress, ["position", "latest", "achieved"], ["update"], ["progress", "currentposition", "actiontaken", "actionstaken", "latestposition", "latestupdate", "statusupdate", "datecompleted", "achievedtodate", "whathavewedone", "whatwehavedone", "updateat", "updateas"]),
        (PlanField.Lead, ["who", "lead", "leads", "owner", "bywho", "officer", "officers"], ["who"], ["leadofficer", "leaddirector", "leadmember", "leadagency", "leadpartner", "leadperson", "leadservice", "leadteam", "officerlead", "namedperson", "namedofficer", "memberlead", "servicelead", "strategiclead", "operationallead", "responsib", "owner", "accountab", "bywhom", "actionby", "allocatedto", "assignedto", "portfolioholder", "cabinetmember"]),
        (PlanField.Evidence, ["kpi", "kpis", "measure", "measures", "test"], [], ["evidence", "success", "willweknow", "wewillknow", "wellknow", "indicator", "willwemeasure", "wewillmeasure", "howmeasured", "measure"]),
        (PlanField.Monitoring, ["reporting"], [], ["monitor", "reportedto", "reportingto", "reportingarrangement", "reportingroute", "governance", "oversight", "scrutiny", "assurance", "reviewedby", "trackedby"]),
        (PlanField.Start, ["from", "start", "begin", "begins", "commence"], ["startdate"], ["startdate", "commencement", "tobestarted"]),
        (PlanField.Timescale, ["when", "date", "dates", "by", "end", "to", "finish", "due", "completedby", "completeby"], ["when", "due", "enddate", "datefor", "dateof", "finish"], ["timescale", "timeline", "timeframe", "timetable", "timing", "bywhen", "duedate", "deadline", "targetdate", "targetcompletion", "completion", "completedby", "tobecompleted", "tobedoneby", "enddate", "finishdate", "implementationdate", "deliverydate", "bydate"]),
        (PlanField.FundedBy, [], ["funded", "funding"], ["fundedby", "funding", "financedby", "budgetsource", "sourceofbudget", "budgetcode"]),
        (PlanField.Resources, [], [], ["resource", "cost", "budget", "financialimplication", "capacityneeded"]),
        (PlanField.Ict, ["it", "ict"], ["ictr", "icti", "ictn", "itrequire", "itneed", "itimplication"], ["ictrequire", "ictimplication", "ictneed"]),
        (PlanField.Objective, ["why"], [], ["objective", "aim", "goal", "purpose", "wanttoachieve", "tryingtoachieve", "whatwewant", "ambition"]),
        (PlanField.Outcome, [], [], ["outcome", "target", "impact", "benefit", "result", "difference", "output"]),
        (PlanField.Comment, [], [], ["inspector", "comment", "finding", "recommendation", "issue", "weakness", "areaforimprovement", "areasforimprovement", "areaofimprovement", "improvementarea", "improvementneeded", "improvementrequired", "concern", "observation", "feedback", "said", "weretold", "identifiedgap", "criticism", "challenge"]),
        (PlanField.Action, ["what", "how"], ["howwillwe", "howwewill"], ["action", "willdo", "willwedo", "wedo", "activity", "activities", "task", "step", "todo", "tobedone", "response", "initiative", "improvement", "project", "intervention", "whatwillbe", "whatneeds"]),
        (PlanField.Section, ["area", "strand", "priorityarea", "keyarea", "heading"], ["theme", "section", "workstream"], ["theme", "workstream", "servicearea"]),
        (PlanField.Category, ["type", "nature", "cat"], ["category"], ["category"]),
        (PlanField.Priority, ["priority", "ranking", "rank", "urgency"], [], ["prioritylevel", "priorityrating", "highmediumlow", "hml"]),
    ];

    /// <summary>The field that a heading names; null when its words are not understood.</summary>
    public static PlanField? Field(string heading)
    {
        var squashed = Squash(heading);
        if (squashed.Length is 0 or > 60)
            return null;
        if (Codes.Contains(squashed) || heading.Trim() is "#" or "№")
            return PlanField.Code;
        foreach (var (field, whole, start, within) in Rules)
            if (whole.Contains(squashed) || start.Any(s => squashed.StartsWith(s, StringComparison.Ordinal)) || within.Any(w => squashed.Contains(w, StringComparison.Ordinal)))
                return field;
        return null;
    }

    /// <summary>Small letters and figures alone.</summary>
    public static string Squash(string words) => string.Concat(words.ToLowerInvariant().Where(char.IsLetterOrDigit));
}
