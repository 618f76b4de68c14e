namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>One component of the design system: its options are its properties, under the names that the system gives them.</summary>
public abstract record Component
{
    public abstract void Write(Html html);

    public string Render() => Govuk.Html.Of(Write);

    protected static bool Has(string? text) => !string.IsNullOrEmpty(text);

    protected static string? Join(string? first, string? second) => !Has(first) ? second : !Has(second) ? first : $"{first} {second}";
}
