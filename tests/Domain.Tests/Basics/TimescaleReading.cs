using System.Globalization;
using System.Text.Json;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Tests.Basics;

public sealed class TimescaleReading
{
    // The words of two councils' plans, with what each certainly means.
    public static TheoryData<string, string?, string> FromCouncilsPlans => new()
    {
        { "Ongoing", null, "ongoing" },
        { "Annual", null, "every; months=12" },
        { "By the end of 2009/10", null, "by; due=2010-03-31" },
        { "Reviewed annually", null, "ongoing; months=12" },
        { "Ongoing see CEA1 above", null, "ongoing; refs=CEA1" },
        { "Most formal surveys are annual", null, "every; months=12" },
        { "Ongoing and linked to the review of publications", null, "ongoing; linkedTo=the review of publications" },
        { "Ongoing, but a more formal review of partnerships likely in 2009", null, "ongoing; reviewBy=2009-12-31" },
        { "Linked to the re-launch of Kent View", null, "linked; linkedTo=the re-launch of Kent View" },
        { "Six-monthly", null, "every; months=6" },
        { "Ongoing via Inphase", null, "ongoing" },
        { "During 2009/10", null, "during; from=2009-04-01; due=2010-03-31" },
        { "Ongoing consideration", null, "ongoing" },
        { "Ongoing with annual review", null, "ongoing; months=12" },
        { "To be achieved by the end of 2010/11", null, "by; due=2011-03-31" },
        { "To be dealt with when plans are agreed and at the six-month review", null, "linked; linkedTo=when plans are agreed and at the six-month review" },
        { "Place Survey is biennial", null, "every; months=24" },
        { "Before the end of 2009", null, "by; due=2009-12-31" },
        { "Six-monthly LAA reports", null, "every; months=6" },
        { "Quarterly performance reporting", null, "every; months=3" },
        { "Ongoing – managed via the KCC Environment Board", null, "ongoing" },
        { "Complete", null, "complete" },
        { "Implementation of action plans from 2009 onwards", null, "ongoing; from=2009-01-01" },
        { "", null, "none" },
        { "Feb 09", null, "by; due=2009-02-28" },
        { "Jan/Feb 09", null, "during; from=2009-01-01; due=2009-02-28" },
        { "Dec 08", null, "by; due=2008-12-31" },
        { "Feb/March 09", null, "during; from=2009-02-01; due=2009-03-31" },
        { "April 2009", null, "by; due=2009-04-30" },
        { "March 2010", null, "by; due=2010-03-31" },
        { "April 09", null, "by; due=2009-04-30" },
        { "Feb 09 Nov 08 Nov/Dec 08", null, "by; due=2009-02-28; dates=2009-02-28,2008-11-30,2008-12-31" },
        { "December 2008 March 2009", null, "by; due=2009-03-31; dates=2008-12-31,2009-03-31" },
        { "Apr 09 July 09", null, "by; due=2009-07-31; dates=2009-04-30,2009-07-31" },
        { "More sessions will be included in 09/10 member Training & Dev programme", null, "during; from=2009-04-01; due=2010-03-31" },
        { "Within the next 12 to 18 months", "2009-02-18", "by; due=2010-08-18" },
        { "by September 2010", null, "by; due=2010-09-30" },
        { "by December 2011", null, "by; due=2011-12-31" },
        { "Feb/Mar 09", null, "during; from=2009-02-01; due=2009-03-31" },
        { "Jan 09", null, "by; due=2009-01-31" },
        { "July 09", null, "by; due=2009-07-31" },
        { "March 2009", null, "by; due=2009-03-31" },
        { "May 2009", null, "by; due=2009-05-31" },
        { "To be agreed", null, "text" },
        { "Every week", null, "every; weeks=1" },
        { "Mar/Apr", null, "text" },
    };

    [Theory, MemberData(nameof(FromCouncilsPlans))]
    public void A_timescale_from_a_councils_plan_is_understood(string text, string? written, string means) => Assert.Equal(means, Meaning(text, written));

    [Fact]
    public void Every_timescale_of_the_shared_file_is_understood_exactly()
    {
        var file = SharedPapers.Find("real/timescales.expected.json");
        Assert.SkipUnless(file is not null, "the shared papers are not here");
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var wrong = new List<string>();
        foreach (var item in json.RootElement.GetProperty("cases").EnumerateArray())
        {
            var (text, written) = (item.GetProperty("text").GetString()!, One(item, "written"));
            var means = string.Join("; ", new[] { One(item, "kind")!, Part("from"), Part("due"), Part("months"), Part("weeks"), Part("reviewBy"), Part("dates"), Part("linkedTo"), Part("refs") }.Where(p => p.Length > 0));
            if (Meaning(text, written) is var got && got != means)
                wrong.Add($"'{text}': expected {means}; got {got}");

            string Part(string key) => One(item, key) is { } value ? $"{key}={value}" : "";
        }
        Assert.Empty(wrong);
        Assert.True(json.RootElement.GetProperty("cases").GetArrayLength() >= 46);
    }

    [Fact]
    public void The_words_are_kept_as_they_were_written() => Assert.Equal("  By  the end of 2009/10 ", Timescale.Read("  By  the end of 2009/10 ").Text);

    public static string Meaning(string text, string? written = null)
    {
        var t = Timescale.Read(text, written is null ? null : DateOnly.ParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        return string.Join("; ", new[]
        {
            t.Kind.ToString().ToLowerInvariant(), Day("from", t.From), Day("due", t.Due), t.Months is { } m ? $"months={m}" : "", t.Weeks is { } w ? $"weeks={w}" : "",
            Day("reviewBy", t.ReviewBy), t.Dates.Count > 0 ? "dates=" + string.Join(',', t.Dates.Select(Iso)) : "", t.LinkedTo is { } to ? "linkedTo=" + to : "",
            t.Refs.Count > 0 ? "refs=" + string.Join(',', t.Refs) : "",
        }.Where(p => p.Length > 0));
    }

    private static string Day(string key, DateOnly? day) => day is { } d ? $"{key}={Iso(d)}" : "";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? One(JsonElement item, string key) => !item.TryGetProperty(key, out var value) ? null
        : value.ValueKind == JsonValueKind.Array ? string.Join(',', value.EnumerateArray().Select(v => v.GetString())) : value.ToString();
}
