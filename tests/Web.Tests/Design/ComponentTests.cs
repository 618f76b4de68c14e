using System.Reflection;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using GoldenThread.Web.Plumbing.Design.Govuk;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Tests.Design;

public sealed class ComponentTests
{
    /// <summary>How many examples each component has in the pinned version: a lost one is noticed.</summary>
    private static readonly Dictionary<string, int> Expected = new()
    {
        ["back-link"] = 7,
        ["button"] = 38,
        ["character-count"] = 34,
        ["checkboxes"] = 42,
        ["date-input"] = 50,
        ["details"] = 10,
        ["error-message"] = 9,
        ["error-summary"] = 19,
        ["fieldset"] = 18,
        ["file-upload"] = 22,
        ["hint"] = 6,
        ["input"] = 45,
        ["inset-text"] = 6,
        ["label"] = 17,
        ["notification-banner"] = 21,
        ["pagination"] = 15,
        ["panel"] = 19,
        ["password-input"] = 12,
        ["radios"] = 43,
        ["select"] = 19,
        ["summary-list"] = 30,
        ["tag"] = 12,
        ["task-list"] = 11,
        ["textarea"] = 18,
        ["warning-text"] = 8,
    };

    public static IEnumerable<TheoryDataRow<string, string, int>> Examples() => Fixtures.Components.Keys.Order(StringComparer.Ordinal)
        .SelectMany(component => Fixtures.Of(component).Select((example, index) =>
            new TheoryDataRow<string, string, int>(component, (string)example["name"]!, index)));

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_official_example_comes_out_as_the_design_system_draws_it(string component, string name, int index)
    {
        var example = Fixtures.Of(component)[index];
        Assert.Equal(name, (string)example["name"]!);

        var drawn = Fixtures.Read(component, example["options"]!).Render();

        Assert.Equal(Dom.Normal((string)example["html"]!), Dom.Normal(drawn));
    }

    [Fact]
    public void No_example_is_lost() => Assert.Equal(
        Expected.OrderBy(each => each.Key, StringComparer.Ordinal),
        Examples().GroupBy(row => row.Data.Item1).Select(group => KeyValuePair.Create(group.Key, group.Count())).OrderBy(each => each.Key, StringComparer.Ordinal));

    [Fact]
    public void Every_component_has_its_tag_and_every_tag_its_component()
    {
        var tags = typeof(Component).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes<HtmlTargetElementAttribute>())
            .Where(target => target.Tag.StartsWith("govuk-", StringComparison.Ordinal) && target.ParentTag is null)
            .Select(target => target.Tag["govuk-".Length..]).Except(["form", "then"]).Order(StringComparer.Ordinal);

        Assert.Equal(Fixtures.Components.Keys.Order(StringComparer.Ordinal), tags);
    }

    [Fact]
    public void What_a_user_writes_is_never_markup()
    {
        var drawn = new Input { Id = "a", Name = "a", Value = "\"><script>alert(1)</script>", Label = new() { Text = "<b>Why</b>" } }.Render();

        Assert.DoesNotContain("<script", drawn, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", drawn, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_line_break_of_a_text_is_kept()
    {
        var drawn = new HtmlParser().ParseDocument(new Textarea { Name = "a", Value = "\nSecond line" }.Render());

        Assert.Equal("\nSecond line", drawn.QuerySelector<IHtmlTextAreaElement>("textarea")!.Value);
    }
}
