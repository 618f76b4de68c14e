using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Web.Tests.Plumbing.SignIn;

/// <summary>People who come to the whole product by their organisation's sign-in.</summary>
internal static class Arrivals
{
    public static readonly Uri Site = new("http://localhost");

    /// <summary>The product, real time and all, whose people sign in with a provider.</summary>
    public static async Task<SqliteProduct> OpenAsync(string issuer)
    {
        var product = new SqliteProduct
        {
            HasRealTime = true,
            Also =
            [
                ("OpenIdConnect:Authority", issuer), ("OpenIdConnect:ClientId", RelyingSite.ClientId), ("OpenIdConnect:ClientSecret", RelyingSite.ClientSecret),
                ("OpenIdConnect:AllowHttp", "true"), ("OpenIdConnect:TimeoutSeconds", "60"), ("OpenIdConnect:DisplayName", "the county’s account"),
            ],
        };
        await product.InitializeAsync();
        return product;
    }

    /// <summary>A browser that reaches the product within this process, and everything else on this machine.</summary>
    public static Browser Browse(Product product) => new(Site, new TwoWays(product.Server.CreateHandler()));

    public static async Task<string> InviteAsync(Product product, string email)
    {
        var administrator = await product.VisitAsync(Role.Administrator);
        using var answer = await administrator.SendAsync(await administrator.PageAsync("/organisation/accounts/invite"), "main form",
            new() { ["Email"] = email, ["ShownAs"] = "Somebody invited", ["Holder"] = "", ["MustUseSecondFactor"] = null, ["Roles.Chosen"] = "Clerk" });
        return new Uri((await administrator.ReadAsync(answer)).QuerySelector("#link")!.TextContent).PathAndQuery;
    }

    /// <summary>What the page says, for a person.</summary>
    public static string Words(this Page page) => Read(page).Body!.TextContent;

    /// <summary>Sends a form of the page: its hidden fields, and these.</summary>
    public static Task<Page> SubmitAsync(this Browser browser, Page page, string form, params (string Name, string Value)[] fields)
    {
        var element = Read(page).QuerySelector(form) as IHtmlFormElement ?? throw new InvalidOperationException($"There is no form {form} on {page.Address}: {page.Words()}");
        var values = element.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>().Where(input => input.Name is not null).ToDictionary(input => input.Name!, input => input.Value);
        foreach (var (name, value) in fields) { values[name] = value; }
        return browser.PostAsync(new Uri(page.Address, element.GetAttribute("action") is { Length: > 0 } action ? action : page.Address.ToString()), values);
    }

    /// <summary>From the sign-in page to the provider, as far as it leads by itself.</summary>
    public static async Task<Page> GoElsewhereAsync(this Browser browser) => await browser.SubmitAsync(await browser.GoAsync("/account/sign-in"), "form[action*=Elsewhere]");

    public static async Task<bool> IsSignedInAsync(this Browser browser) => (await browser.GoAsync("/account")).Address.AbsolutePath == "/account";

    private static IHtmlDocument Read(Page page) => new HtmlParser().ParseDocument(page.Body);

    private sealed class TwoWays(HttpMessageHandler inside) : HttpMessageHandler
    {
        private readonly HttpMessageInvoker _inside = new(inside);
        private readonly HttpMessageInvoker _outside = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            (request.RequestUri!.Host == Site.Host ? _inside : _outside).SendAsync(request, cancellationToken);

        protected override void Dispose(bool disposing)
        {
            _inside.Dispose();
            _outside.Dispose();
            base.Dispose(disposing);
        }
    }
}
