namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>Controls that answer one question together.</summary>
public sealed record Fieldset : Component
{
    public Legend? Legend { get; init; }
    public string? Classes { get; init; }
    public string? Role { get; init; }
    public string? DescribedBy { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    /// <summary>What stands inside.</summary>
    public string? Html { get; init; }

    public override void Write(Html html)
    {
        Open(html);
        html.Raw(Html).Raw("</fieldset>");
    }

    public void Open(Html html)
    {
        html.Raw("<fieldset").Class("govuk-fieldset", Classes).Filled("role", Role).Filled("aria-describedby", DescribedBy)
            .Attributes(Attributes).Raw(">");
        if (Legend is not { Any: true }) return;
        html.Raw("<legend").Class("govuk-fieldset__legend", Legend.Classes).Raw(">");
        if (Legend.IsPageHeading) html.Raw("<h1 class=\"govuk-fieldset__heading\">");
        html.Words(Legend);
        if (Legend.IsPageHeading) html.Raw("</h1>");
        html.Raw("</legend>");
    }
}
